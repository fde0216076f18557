import type { Texts } from '../ui/i18n/texts.ts';
import type { StartTexts } from '../ui/shell/start-page.tsx';

export const start: Texts<StartTexts> = {
  'zh-CN': {
    title: '工作台',
    points: [
      '部门工作人员：办理异议、信用修复和投诉，协助核查，为办理事项调取报告，报送和申报本单位的数据。',
      '信用工作机构：督办逾期事项，审核企业说明，通报数据质量，管理政策与领域。',
      '每次查看企业的信息都会留痕，企业可以看到。',
    ],
    signIn: '登录',
    other: { href: '/portal/', label: '企业请到企业服务' },
  },
  en: {
    title: 'Console',
    points: [
      'Officers of departments: handle objections, repairs and complaints, assist in checks, fetch reports for a matter, submit and declare data of your unit.',
      'The credit authority: watch what is overdue, moderate statements, publish data quality, keep policies and domains.',
      'Every look at the information of an enterprise is recorded, and the enterprise can see it.',
    ],
    signIn: 'Sign in',
    other: { href: '/portal/', label: 'Enterprises: to the portal' },
  },
};
