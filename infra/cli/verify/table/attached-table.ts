import * as z from 'zod';
import { UNMATCHED, type UnmatchedReason } from '../../../../functions/checks/subjects/subject.ts';
import {
  RESULTS,
  type RowResult,
  SOURCES,
  type StatisticsTable,
  TABLE_FORMAT,
} from '../../../../functions/checks/table/content/statistics-table.ts';
import { type Day, type Instant, isDay, isOffsetDateTime } from '../../../../shared/calendar/dates.ts';

/** The statistics table inside a file: whatever its pages are made of, since all of it is compared with them. */

const instant = z.custom<Instant>((value) => typeof value === 'string' && isOffsetDateTime(value));
const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
const count = z.int();
const text = z.string();
const named = z.looseObject({ id: text, name: text });
const oneOf = <T extends string>(words: Readonly<Record<T, unknown>>) => z.enum(Object.keys(words) as [T, ...T[]]);

const check = z.looseObject({
  ...{ checkId: text, unit: named, matter: text, matterNo: text, policy: text },
  ...{ createdAt: instant, asOf: instant, period: z.looseObject({ from: day, to: day }) },
  dueInWorkingDays: count,
  due: z.looseObject({ first: day, last: day }).nullable(),
  confidential: text.nullable(),
});

const row = z.looseObject({
  ...{ no: count, subjectNo: count, name: text, uscc: text },
  source: oneOf(SOURCES),
  unit: named.nullable(),
  domains: z.array(text),
  result: oneOf<RowResult>(RESULTS),
  count: count.nullable(),
  records: z.array(z.looseObject({ documentNo: text, decidedOn: day.nullable(), summary: text })),
  answeredAt: instant.nullable(),
  overdue: z.boolean().nullable(),
  remarks: z.array(text),
});

const unmatched = z.looseObject({
  ...{ no: count, name: text.nullable(), uscc: text.nullable(), orgCode: text.nullable() },
  ...{ registrationNo: text.nullable(), registeredName: text.nullable() },
  reason: oneOf<UnmatchedReason>(UNMATCHED),
});

const answers = { none: count, found: count, 'not-applicable': count };
const feedback = {
  ...{ asked: count, answered: count, unanswered: count, overdue: count, overdueUnanswered: count },
  ...answers,
};
const totals = z.looseObject({
  subjects: z.looseObject({ listed: count, matched: count, unmatched: count }),
  platform: z.looseObject({ pairs: count, none: count, found: count, incomplete: count, 'not-covered': count }),
  feedback: z.looseObject(feedback),
  recognised: z.looseObject({ items: count, ...answers }),
  byUnit: z.array(z.looseObject({ unit: named, ...feedback, recognised: count })),
});

export const AttachedTable = z.looseObject({
  format: z.literal(TABLE_FORMAT),
  ...{ tableNo: text, frozenAt: instant, issuer: text },
  check,
  domains: z.array(
    z.looseObject({ code: text, name: text, complete: z.boolean(), completeThrough: instant.nullable() }),
  ),
  rows: z.array(row),
  unmatched: z.array(unmatched),
  totals,
}) satisfies z.ZodType<StatisticsTable>;
