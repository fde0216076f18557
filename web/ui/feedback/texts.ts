import type { Texts } from '../i18n/texts.ts';

const zh = {
  loading: '正在加载…',
  retry: '重试',
  more: '加载更多',
  shown: (count: number) => `已显示 ${count} 条`,
  all: (count: number) => `共 ${count} 条，已全部显示`,
  signedOut: '登录已过期，请重新登录；已填写的内容保留在本页',
  signIn: '重新登录（在新页面打开）',
  afterwards: '登录后回到本页再试。',
  requestId: '请求编号',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    loading: 'Loading…',
    retry: 'Try again',
    more: 'Load more',
    shown: (count) => `${count} shown`,
    all: (count) => `All ${count} shown`,
    signedOut: 'Your session has expired. Please sign in again; what you filled in stays on this page.',
    signIn: 'Sign in again (opens a new page)',
    afterwards: 'Come back here afterwards and try again.',
    requestId: 'Request',
  },
};
