import type { Texts } from '../i18n/texts.ts';

const zh = {
  home: '回到首页',
  retry: '重试',
  refresh: '刷新页面',
  notFound: '没有这个页面',
  notFoundLead: '地址可能写错了，或者页面已经移走。',
  unloadable: '页面没有加载成功',
  unloadableLead: '可能是网络中断，或者系统刚刚更新。请重试；仍不成功时请刷新页面。',
  signedIn: '已重新登录',
  signedInLead: '可以关闭本页，回到原来的页面继续；您填写的内容还在那里。',
  wrongRole: '本页不对您的身份开放',
  wrongRoleLead: '部分页面仅供信用工作机构使用，部分仅供部门工作人员使用。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    home: 'Back to the start',
    retry: 'Try again',
    refresh: 'Refresh the page',
    notFound: 'There is no such page',
    notFoundLead: 'The address may be mistyped, or the page has moved.',
    unloadable: 'The page did not load',
    unloadableLead:
      'The connection may be down, or the system was just updated. Try again; if that fails, refresh the page.',
    signedIn: 'You are signed in again',
    signedInLead: 'You may close this page and continue where you were; what you filled in is still there.',
    wrongRole: 'This page is not open to you',
    wrongRoleLead: 'Some pages are for the credit authority only, some for officers of departments only.',
  },
};
