import { compose } from '../../functions/reports/compose.ts';
import type { Report } from '../../functions/reports/report.ts';
import type { Day, Instant } from '../../shared/calendar/dates.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { WEIFANG_2023 } from '../../shared/policy/weifang-2023.ts';
import type { RecordVersion } from '../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../shared/records/identity.ts';
import { type RecordInput, RecordSchema } from '../../shared/records/record.ts';
import { FIRM } from './records.ts';

const ASOF = '2026-03-10T02:00:09.000Z' as Instant;

const versionOf = (domain: string, unit: string, input: RecordInput): RecordVersion => {
  const record = RecordSchema.parse(input);
  const [recordId, digest] = [recordIdOf(domain, record), contentDigestOf(record)];
  return {
    domain,
    recordId,
    digest,
    version: ASOF,
    unit,
    byDecider: true,
    batchId: 'sample',
    receivedAt: ASOF,
    record,
  };
};

/** A whole report over all domains, composed as the product does: every feed up to date but that of 15 水利, which is silent. */
export const sampleReport = (
  records: { domain: string; unit: string; record: RecordInput }[],
  name: string = FIRM.name,
): Report =>
  compose(
    {
      uscc: FIRM.uscc,
      purpose: 'listing',
      period: { from: '2023-03-10' as Day, to: '2026-03-10' as Day },
      domains: weifang.domains.map(({ code }) => code),
      policy: WEIFANG_2023.id,
    },
    {
      reportNo: 'WF20260310ABCDEFGHJK2',
      verificationCode: 'ABCD2345',
      asOf: ASOF,
      verifyUrl: 'https://credit.example.gov.cn/verify/WF20260310ABCDEFGHJK2?code=ABCD2345',
      nameByLogin: name,
    },
    {
      enterprise: {
        base: undefined,
        caseMarks: new Map(),
        statements: new Map(),
        versions: records.map(({ domain, unit, record }) => versionOf(domain, unit, record)),
      },
      feedOf: (domain, unit) =>
        domain === '15'
          ? undefined
          : { domain, unit, completeFrom: '2020-01-01T00:00:00.000Z' as Instant, completeThrough: ASOF },
    },
    WEIFANG_2023,
    weifang,
  );
