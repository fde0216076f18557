import type { Texts } from '../ui/i18n/texts.ts';
import type { StartTexts } from '../ui/shell/start-page.tsx';

export const start: Texts<StartTexts> = {
  'zh-CN': {
    title: '一份信用报告，代替三十张无违法违规证明',
    points: [
      '上市、融资、招标投标、评优评先时，不必再逐个部门开具证明：登录后一次出具，即时可用。',
      '报告列明 30 个领域各查询到什么、数据截至何日；没有申报完整的，如实写明数据不完整。',
      '收到报告的人扫描二维码，或凭报告编号、报告文件，即可核验真伪，无须登录。',
    ],
    signIn: '登录',
    other: { href: '/console/', label: '部门工作人员、信用工作机构请到工作台' },
  },
  en: {
    title: 'One credit report in place of thirty certificates',
    points: [
      'For a listing, a loan, a bid or an award there is no need to go from department to department: sign in and have the report at once.',
      'It says for each of 30 domains what was found and up to which day the data reach; where they are incomplete, it says so.',
      'Whoever receives it checks it by its QR code, its number or the file itself, without signing in.',
    ],
    signIn: 'Sign in',
    other: { href: '/console/', label: 'Officers of departments and the credit authority: to the console' },
  },
};
