import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  kinds: { objection: '异议申诉', repair: '信用修复申请', complaint: '投诉' },
  inbox: '待办',
  standing: '办理情况',
  claim: '诉求',
  record: '所指的记录',
  evidence: '证据材料',
  act: '办理',
  timeline: '办理经过',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    kinds: { objection: 'Objection', repair: 'Credit repair', complaint: 'Complaint' },
    inbox: 'Inbox',
    standing: 'How it stands',
    claim: 'What is claimed',
    record: 'The record concerned',
    evidence: 'Evidence',
    act: 'What you can do',
    timeline: 'What has been done',
  },
};
