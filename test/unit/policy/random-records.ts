import { addDays, type Day, toInstant } from '../../../shared/calendar/dates.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import { RecordSchema } from '../../../shared/records/record.ts';
import { numbersFrom } from '../../support/numbers-from.ts';
import { oneOfEachKind } from '../../support/records.ts';

export const TODAY = '2026-10-10' as Day;
const FIRST = '2019-06-01' as Day;
const DAYS = 2_680;

/** Records of every kind, status, procedure, severity, repair and age, each its own document. */
export const randomRecords = (count: number, seed: number): RecordVersion[] => {
  const random = numbersFrom(seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const after = (day: Day, days: number) => addDays(day, Math.floor(random() * days));
  return Array.from({ length: count }, (_, index) => {
    const kind = oneOf([
      'penalty',
      'penalty',
      'penalty',
      'compulsory',
      'enforcement',
      'dishonesty-list',
      'judgment',
    ] as const);
    const decidedOn = after(FIRST, DAYS);
    const ended = oneOf([null, after(decidedOn, 400)]);
    const input = {
      ...oneOfEachKind[kind],
      documentNo: `示例〔2026〕${index}号`,
      decidedOn,
      status: oneOf(['effective', 'effective', 'effective', 'no-penalty', 'revoked', 'withdrawn']),
      fulfilledOn: oneOf([null, after(decidedOn, 90)]),
      repair: oneOf([null, { state: 'repaired', on: oneOf([null, after(decidedOn, 700)]) }]),
      severity: oneOf([null, 'minor', 'general', 'serious']),
      procedure: oneOf(['ordinary', 'ordinary', 'simple']),
      categories: oneOf([['罚款'], ['警告'], ['罚款', '吊销许可证件']]),
      actEndedOn: oneOf([null, addDays(decidedOn, -Math.floor(random() * 900))]),
      publishedUntil: oneOf([null, after(decidedOn, 1_200)]),
      validUntil: null,
      liftedOn: ended,
      endedOn: ended,
      removedOn: ended,
      effectiveOn: after(decidedOn, 300),
    };
    const record = RecordSchema.parse(input);
    const domain = oneOf(['01', '21', '30']);
    return {
      domain,
      recordId: recordIdOf(domain, record),
      version: toInstant(`${decidedOn}T00:00:00Z`),
      digest: contentDigestOf(record),
      unit: 'qz-scjg',
      byDecider: true,
      batchId: 'x',
      receivedAt: toInstant(`${decidedOn}T00:00:00Z`),
      record,
    };
  });
};
