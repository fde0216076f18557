import type { Texts } from '../i18n/texts.ts';

const zh = {
  otherPerson: '已在另一页面以其他身份登录',
  whatToDo: '在本页继续操作会以新的身份进行。请刷新本页；如要保留已填写的内容，请先在另一页面换回原来的身份。',
  reload: '刷新本页',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    otherPerson: 'Somebody else has signed in on another page',
    whatToDo:
      'What you do here would be done as that person. Please refresh this page; to keep what you filled in, first sign in as yourself again on the other page.',
    reload: 'Refresh this page',
  },
};
