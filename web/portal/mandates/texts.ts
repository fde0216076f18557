import type { paths } from '../../api/openapi.d.ts';
import type { Tone } from '../../ui/content/badge.tsx';
import type { Texts } from '../../ui/i18n/texts.ts';

export type Mandate = paths['/v1/mandates']['get']['responses'][200]['content']['application/json']['mandates'][number];
export type Scope = Mandate['scopes'][number];

export const SCOPES: readonly Scope[] = ['issue', 'read', 'monitor', 'object'];
export const TONES: Readonly<Record<Mandate['state'], Tone>> = { active: 'green', expired: 'grey', revoked: 'red' };

const scopes: Readonly<Record<Scope, string>> = {
  issue: '出具报告，并查看由其出具的报告',
  read: '查看本企业的全部报告',
  monitor: '订阅报告的状态变化',
  object: '提出异议、申请信用修复和投诉',
};
const states: Readonly<Record<Mandate['state'], string>> = { active: '有效', expired: '已到期', revoked: '已撤销' };

const zh = {
  title: '授权',
  lead: '授权保荐机构、律师事务所、母公司等代为办理。授权到期自动失效，随时可以撤销；对方每次查看都会留痕。',
  tabs: '授权的方向',
  granter: '本企业授出的',
  agent: '授予本企业的',
  grant: '新的授权',
  submit: '授权',
  agentCode: '代理人的统一社会信用代码',
  agentName: '代理人名称',
  scopesLabel: '允许代理人做什么',
  purposesLabel: '出具报告的用途',
  purposesHint: '不选即不限用途',
  expiresOn: '有效至',
  expiresHint: '当日 24 时失效，最长一年',
  granted: '已授权',
  grantedText: (name: string) => `${name} 现在可以凭授权办理。`,
  captionGranted: '本企业授出的授权',
  captionHeld: '授予本企业的授权',
  who: { granter: '代理人', agent: '授权企业' },
  state: '状态',
  since: '授权时间',
  purposesHead: '用途',
  anyPurpose: '不限',
  revoke: '撤销',
  revokeOf: (name: string) => `撤销对 ${name} 的授权`,
  revokeTitle: '撤销这项授权？',
  revokeText: (name: string) => `${name} 立即不能再凭此授权办理，撤销后不可恢复；需要时可以重新授权。`,
  noneGranted: '还没有授出的授权',
  noneGrantedText: '需要他人代为出具报告、提出异议时，在上面填写对方的代码和名称。',
  noneHeld: '没有企业授权本企业',
  noneHeldText: '请对方登录企业入口，在“授权”中填写本企业的统一社会信用代码。',
  use: '代为办理',
  reportsFor: '出具、查看报告',
  casesFor: '异议、信用修复、投诉',
  scopes,
  states,
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Mandates',
    lead: 'Let a sponsor, a law firm or a parent company act for you. A mandate ends by itself, can be revoked at any time, and every look by your agent is on record.',
    tabs: 'Direction of the mandates',
    granter: 'Granted by us',
    agent: 'Granted to us',
    grant: 'New mandate',
    submit: 'Grant',
    agentCode: "The agent's unified social credit code",
    agentName: "The agent's name",
    scopesLabel: 'What the agent may do',
    purposesLabel: 'Purposes of reports',
    purposesHint: 'None chosen means any purpose',
    expiresOn: 'Valid until',
    expiresHint: 'It ends at 24:00 of that day, after a year at most',
    granted: 'Granted',
    grantedText: (name) => `${name} may act by this mandate from now on.`,
    captionGranted: 'Mandates granted by us',
    captionHeld: 'Mandates granted to us',
    who: { granter: 'Agent', agent: 'Granted by' },
    state: 'State',
    since: 'Granted',
    purposesHead: 'Purposes',
    anyPurpose: 'Any',
    revoke: 'Revoke',
    revokeOf: (name) => `Revoke the mandate of ${name}`,
    revokeTitle: 'Revoke this mandate?',
    revokeText: (name) => `${name} can no longer act by it, at once and for good. You may grant another one later.`,
    noneGranted: 'No mandate granted yet',
    noneGrantedText: 'Where somebody is to have reports issued or to object for you, enter their code and name above.',
    noneHeld: 'No enterprise has granted you a mandate',
    noneHeldText: 'Ask the enterprise to sign in and to enter your unified social credit code under “Mandates”.',
    use: 'Act for them',
    reportsFor: 'Issue or read reports',
    casesFor: 'Objections, repairs, complaints',
    scopes: {
      issue: 'Have reports issued, and read those',
      read: 'Read all of our reports',
      monitor: 'Subscribe to changes of reports',
      object: 'Object, apply for credit repair, complain',
    },
    states: { active: 'In force', expired: 'Expired', revoked: 'Revoked' },
  },
};
