import type { paths } from '../../api/openapi.d.ts';
import type { Texts } from '../../ui/i18n/texts.ts';

export type Access =
  paths['/v1/me/accesses']['get']['responses'][200]['content']['application/json']['accesses'][number];

const viewers: Readonly<Record<Access['who']['kind'], string>> = {
  officer: '部门工作人员',
  agent: '受托代理人',
  'relying-party': '报告使用方',
  operator: '平台运行单位',
  anyone: '核验人（无须登录）',
};
const looks: Readonly<Record<Access['what'], string>> = {
  'report-fetched': '直接调取信用报告（无感智办）',
  'report-opened': '再次打开已调取的信用报告',
  'report-issued': '受托出具信用报告',
  'report-read': '受托查看信用报告',
  'report-verified': '核验信用报告',
  'share-opened': '打开本企业分享的信用报告',
  checked: '在信用互查中核查',
  'check-opened': '查看信用互查的结果',
  previewed: '按其他政策版本试算',
};
const channels: Readonly<Record<NonNullable<Access['channel']>, string>> = {
  number: '凭报告编号和验证码',
  page: '在核验页面',
  file: '凭报告文件',
};

const zh = {
  title: '谁查看过',
  lead: '部门、受托人、报告使用方每次查看本企业的信息都在这里留痕：何时、何人、因何事项。依法不告知的查看除外。',
  month: '月份',
  caption: '本月的查看记录',
  at: '时间',
  who: '查看方',
  what: '查看内容',
  why: '用途与事项',
  report: '报告编号',
  check: '核查编号',
  matterNo: (number: string) => `事项编号 ${number}`,
  none: '这个月没有人查看过',
  noneText: '有人查看本企业的报告或记录时，这里会立即出现一条。可以换一个月份查看。',
  viewers,
  looks,
  channels,
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Who looked',
    lead: 'Every look at your information by departments, agents and relying parties is on record here: when, who, and for what matter. Looks that the law keeps from you are not shown.',
    month: 'Month',
    caption: 'Looks of the month',
    at: 'When',
    who: 'Who',
    what: 'What',
    why: 'Purpose and matter',
    report: 'Report number',
    check: 'Check number',
    matterNo: (number) => `Matter ${number}`,
    none: 'Nobody looked in this month',
    noneText: 'A look at your reports or records appears here at once. You may choose another month.',
    viewers: {
      officer: 'Officer of a department',
      agent: 'Agent',
      'relying-party': 'Relying party',
      operator: 'Platform operator',
      anyone: 'Verifier (not signed in)',
    },
    looks: {
      'report-fetched': 'Fetched a credit report directly',
      'report-opened': 'Opened a fetched report again',
      'report-issued': 'Had a report issued on your behalf',
      'report-read': 'Read a report on your behalf',
      'report-verified': 'Verified a report',
      'share-opened': 'Opened a report you shared',
      checked: 'Checked in a mutual credit check',
      'check-opened': 'Read the results of a mutual credit check',
      previewed: 'Tried another version of the policy',
    },
    channels: {
      number: 'by number and code',
      page: 'on the verification page',
      file: 'by the file',
    },
  },
};
