import type { operations } from '../../api/openapi.d.ts';
import type { Texts } from '../../ui/i18n/texts.ts';

export type OverdueCase =
  operations['listOverdueCases']['responses'][200]['content']['application/json']['cases'][number];
export type OverdueRequest =
  operations['listOverdueAssistRequests']['responses'][200]['content']['application/json']['requests'][number];

const kinds: Readonly<Record<OverdueCase['kind'], string>> = {
  objection: '异议',
  repair: '信用修复',
  complaint: '投诉',
};
const terms: Readonly<Record<OverdueCase['term'], string>> = { step: '本环节期限', law: '法定期限' };

const zh = {
  title: '督办',
  lead: '全部已超期和今日或下一工作日到期的案件与协助核查，超期最久的在前。',
  cases: '案件',
  casesCaption: '超期和临期的案件',
  requests: '协助核查',
  requestsCaption: '超期和临期的协助核查',
  number: '编号',
  kind: '类型',
  state: '环节',
  holder: '办理单位',
  due: '期限',
  term: '哪一个期限',
  domain: '领域',
  progress: '已反馈',
  of: (answered: number, all: number) => `${answered} / ${all}`,
  noCases: '没有超期或临期的案件',
  noCasesText: '案件今日或下一工作日到期、或者已经超期时，会出现在这里。',
  noRequests: '没有超期或临期的协助核查',
  noRequestsText: '协助核查今日或下一工作日到期、或者已经超期仍未反馈完时，会出现在这里。',
  kinds,
  terms,
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Overdue',
    lead: 'All cases and requests for assistance that are overdue, or due today or on the next working day, the most overdue first.',
    cases: 'Cases',
    casesCaption: 'Cases overdue or due soon',
    requests: 'Requests for assistance',
    requestsCaption: 'Requests for assistance overdue or due soon',
    number: 'Number',
    kind: 'Kind',
    state: 'State',
    holder: 'Held by',
    due: 'Due',
    term: 'Which term',
    domain: 'Domain',
    progress: 'Answered',
    of: (answered, all) => `${answered} of ${all}`,
    noCases: 'No case is overdue or due soon',
    noCasesText: 'A case appears here when it is due today or on the next working day, or overdue.',
    noRequests: 'No request is overdue or due soon',
    noRequestsText: 'A request appears here when it is due soon or overdue and not all of it is answered.',
    kinds: { objection: 'Objection', repair: 'Credit repair', complaint: 'Complaint' },
    terms: { step: 'Term of the step', law: 'Term by law' },
  },
};
