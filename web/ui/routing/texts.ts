import type { Texts } from '../i18n/texts.ts';

const zh = {
  home: '回到首页',
  retry: '重试',
  refresh: '刷新页面',
  open: '打开',
  notFound: { title: '没有这个页面', lead: '地址可能写错了，或者页面已经移走。' },
  unloadable: {
    title: '页面没有加载成功',
    lead: '可能是网络中断，或者系统刚刚更新。请重试；仍不成功时请刷新页面。',
  },
  signedIn: { title: '已重新登录', lead: '可以关闭本页，回到原来的页面继续；您填写的内容还在那里。' },
  wrongRole: {
    title: '本页不对您的身份开放',
    lead: '部分页面仅供信用工作机构使用，部分仅供部门工作人员使用。',
  },
  seen: {
    title: '打开本页吗？',
    lead: '您是由链接来到这里的。打开本页可能留痕，有关企业可以看到。请核对地址。',
  },
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    home: 'Back to the start',
    retry: 'Try again',
    refresh: 'Refresh the page',
    open: 'Open',
    notFound: { title: 'There is no such page', lead: 'The address may be mistyped, or the page has moved.' },
    unloadable: {
      title: 'The page did not load',
      lead: 'The connection may be down, or the system was just updated. Try again; if that fails, refresh the page.',
    },
    signedIn: {
      title: 'You are signed in again',
      lead: 'You may close this page and continue where you were; what you filled in is still there.',
    },
    wrongRole: {
      title: 'This page is not open to you',
      lead: 'Some pages are for the credit authority only, some for officers of departments only.',
    },
    seen: {
      title: 'Open this page?',
      lead: 'A link led you here. The enterprises on this page may see that you opened it. Please check the address.',
    },
  },
};
