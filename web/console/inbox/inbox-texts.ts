import type { Texts } from '../../ui/i18n/texts.ts';
import type { WaitingKind } from './waiting.ts';

const kinds: Readonly<Record<WaitingKind, string>> = {
  objection: '异议',
  repair: '信用修复',
  complaint: '投诉',
  assist: '协助核查',
};

const zh = {
  title: '待办',
  leadDesk: '等候信用工作机构办理的异议和投诉。',
  refresh: '刷新',
  kinds,
  all: '全部',
  kind: '类型',
  state: '环节',
  about: '事项',
  due: '期限',
  since: '收到时间',
  caption: '待办事项，先到期的在前',
  byDue: '按期限',
  lights: { red: '已超期', amber: '今日或下一工作日到期', green: '期限内' },
  none: '没有待办',
  noneText: '有新的异议、信用修复、投诉或协助核查转到这里时，会列在本页；消息中也会告知。',
  noneShown: '没有符合筛选条件的待办',
  noneShownText: '清除筛选，可以看到全部待办。',
  cut: '待办超过一千件，只列出等候最久的；办结一些后请刷新。',
  messages: (count: number, isMore: boolean) => `${count}${isMore ? ' 条以上' : ' 条'}新消息`,
  statements: (count: number, isMore: boolean) => `${count}${isMore ? ' 条以上' : ' 条'}企业说明待审核`,
  noStatements: '没有待审核的企业说明',
  overdue: '督办各单位的超期案件',
  next: (kind: string) => `下一件：${kind}`,
  nothingElse: '没有其他待办了。',
  toInbox: '返回待办',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Inbox',
    leadDesk: 'Objections and complaints that wait for the credit authority.',
    refresh: 'Refresh',
    kinds: { objection: 'Objection', repair: 'Credit repair', complaint: 'Complaint', assist: 'Assistance' },
    all: 'All',
    kind: 'Kind',
    state: 'State',
    about: 'About',
    due: 'Due',
    since: 'Received',
    caption: 'What waits, the first due first',
    byDue: 'By due date',
    lights: { red: 'overdue', amber: 'due today or next working day', green: 'in time' },
    none: 'Nothing waits for you',
    noneText:
      'Objections, credit repairs, complaints and requests for assistance appear here when they come to you; messages tell you too.',
    noneShown: 'Nothing matches the filters',
    noneShownText: 'Clear the filters to see all that waits.',
    cut: 'More than a thousand items wait: only the longest waiting are listed. Refresh after some are done.',
    messages: (count, isMore) => `${count}${isMore ? ' or more' : ''} new ${count === 1 ? 'message' : 'messages'}`,
    statements: (count, isMore) =>
      `${count}${isMore ? ' or more' : ''} ${count === 1 ? 'statement' : 'statements'} to moderate`,
    noStatements: 'No statements to moderate',
    overdue: 'Overdue cases of all units',
    next: (kind) => `Next: ${kind}`,
    nothingElse: 'Nothing else waits.',
    toInbox: 'Back to the inbox',
  },
};
