import { type Day, dayInChinese, dayOf, type Instant } from '../../../../shared/calendar/dates.ts';
import { isLate } from '../../assist/request.ts';
import type { RowContent } from './platform-rows.ts';
import type { AskedItem, RecognisedItem } from './unit-words.ts';

/** A unit that was asked: its answer, or that it has given none. */
export const askedRow = ({ unit, domain, dueBy, extended, answer }: AskedItem, frozenAt: Instant): RowContent => ({
  source: 'asked',
  unit,
  domains: [domain],
  result: answer?.result ?? 'unanswered',
  count: answer === null ? null : countOf(answer),
  records: answer?.documents ?? [],
  answeredAt: answer?.answeredAt ?? null,
  overdue: isLate({ dueBy }, answer?.firstAnsweredAt ?? frozenAt),
  remarks: [
    ...(answer?.remark == null ? [] : [answer.remark]),
    ...(answer !== null && answer.answeredAt !== answer.firstAnsweredAt ? ['反馈后有更正'] : []),
    ...(extended ? [`时限延至${lastDayBefore(dueBy)}`] : []),
  ],
});

/** What a unit said in an earlier check: it was not asked again. */
export const recognisedRow = (
  { unit, domain, requestId, period, answer, validUntil }: RecognisedItem,
  asked: Period,
): RowContent => ({
  source: 'recognised',
  unit,
  domains: [domain],
  result: answer.result,
  count: countOf(answer),
  records: answer.documents,
  answeredAt: answer.answeredAt,
  overdue: null,
  remarks: [
    ...(answer.remark === null ? [] : [answer.remark]),
    `互认 ${requestId}，${dayInChinese(dayOf(answer.answeredAt))}反馈，有效期至${dayInChinese(validUntil)}`,
    ...(period.from === asked.from && period.to === asked.to
      ? []
      : [`答复的核查时段为${inWords(period)}${period.to < asked.to ? '，不含其后的日期' : ''}`]),
  ],
});

interface Period {
  from: Day;
  to: Day;
}

const inWords = ({ from, to }: Period): string => `${dayInChinese(from)}至${dayInChinese(to)}`;

const countOf = ({ result, documents }: { result: string; documents: readonly unknown[] }): number | null =>
  result === 'not-applicable' ? null : documents.length;

/** Limits are the first instant past them: the day before its end is the last in time. */
const lastDayBefore = (limit: Instant): string => dayInChinese(dayOf(new Date(Date.parse(limit) - 1)));
