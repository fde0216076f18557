import { type Day, dayInChinese } from '../../../shared/calendar/dates.ts';
import type { CaseMessageType } from '../../../shared/messages/message.ts';
import { CASE_KINDS, type CaseKind } from '../case.ts';

const NEWS: Readonly<Record<CaseMessageType, string>> = {
  'case-filed': '已提交',
  'case-accepted': '已受理',
  'case-refused': '未予受理，理由见办理记录',
  'case-transferred': '已转交承办单位办理',
  'case-returned': '已由承办单位退回，将重新安排办理',
  'case-recalled': '已由信用工作机构收回，将重新安排办理',
  'case-replied': '承办单位已反馈意见',
  'case-upheld': '已作出决定：予以支持',
  'case-rejected': '已作出决定：不予支持，理由见办理记录',
  'case-review-requested': '已申请复核',
  'case-corrected': '承办单位已提交更正',
  'case-answered': '已答复',
  'case-visited': '已回访',
  'case-reopened': '已要求重新办理',
  'case-extended': '办理期限已延长，理由见办理记录',
  'case-withdrawn': '已撤回',
  'case-closed': '已办结',
  'case-rated': '已收到评价',
  'case-changed': '有新的进展',
  'case-assigned': '现由贵单位办理',
  'case-due-tomorrow': '将于下一个工作日到期，请及时办理',
  'case-due-recomputed': '的期限已按公布的节假日安排重新计算',
  'step-overdue': '当前环节已超期，请立即办理',
  'case-overdue': '已超过规定的办理期限',
  'case-escalated': '超期后仍未办结，请督办',
};

interface Told {
  caseId: string;
  kind: CaseKind;
  /** Chinese name of the state. */
  state: string;
  /** The last day of the term that is meant; null where none runs. */
  due: { day: Day; provisional: boolean } | null;
}

/** What a message says: the case by its number, the news, where it stands, and by when. Nobody's name, nothing of what is disputed. */
export const textOf = (type: CaseMessageType, { caseId, kind, state, due }: Told): string =>
  `${CASE_KINDS[kind]} ${caseId} ${NEWS[type]}。当前环节：${state}${due === null ? '' : `；期限：${lastDay(due)}`}。`;

const lastDay = ({ day, provisional }: { day: Day; provisional: boolean }): string =>
  `${dayInChinese(day)}${provisional ? '（暂定，待公布该年节假日安排后重新计算）' : ''}`;
