import { compose, type Facts } from '../../functions/reports/compose.ts';
import type { ReportQuery } from '../../functions/reports/query.ts';
import type { Day, Instant } from '../../shared/calendar/dates.ts';
import { registryFrom } from '../../shared/domains/registry.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { WEIFANG_2023 } from '../../shared/policy/weifang-2023.ts';
import type { RecordVersion } from '../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../shared/records/identity.ts';
import { type RecordInput, RecordSchema } from '../../shared/records/record.ts';
import { FIRM } from './records.ts';

/** Reports composed in a city of two domains, one fed by two units, the other by none. */
export const ASOF = '2026-03-10T02:00:00.000Z' as Instant;
export const DATA = {
  city: { name: '潍坊市', region: '370700' },
  province: { id: 'province', name: '省平台', uscc: '' },
  units: [
    { id: 'a', name: '甲局', region: '370700', uscc: '' },
    { id: 'b', name: '乙局', region: '370781', uscc: '' },
  ],
  domains: [
    { code: '21', name: '市场监督管理', rhythm: 'daily', inForceFrom: '2023-10-15', units: [{ id: 'a' }, { id: 'b' }] },
    { code: '30', name: '税务', rhythm: 'daily', inForceFrom: '2023-10-15', units: [] },
  ],
};
export const registry = registryFrom(DATA);
export const QUERY: ReportQuery = {
  uscc: FIRM.uscc,
  purpose: 'listing',
  period: { from: '2023-03-10' as Day, to: '2026-03-10' as Day },
  domains: ['21', '30'],
  policy: WEIFANG_2023.id,
};
export const HEAD = { reportNo: 'WF', verificationCode: 'X', asOf: ASOF, verifyUrl: 'https://x', nameByLogin: null };

export const version = (input: RecordInput, more: Partial<RecordVersion> = {}): RecordVersion => {
  const record = RecordSchema.parse(input);
  return {
    domain: '21',
    recordId: recordIdOf('21', record),
    version: '2026-03-01T00:00:00.000Z' as Instant,
    digest: contentDigestOf(record),
    unit: 'a',
    byDecider: true,
    batchId: 'x',
    receivedAt: ASOF,
    record,
    ...more,
  };
};
export const declared: Feed = {
  domain: '21',
  unit: 'a',
  completeFrom: '2020-01-01T00:00:00.000Z' as Instant,
  completeThrough: ASOF,
};
export const NOTHING_ELSE = { base: undefined, caseMarks: new Map(), statements: new Map() };
export const facts = (versions: RecordVersion[], feedOf: Facts['feedOf'] = () => declared): Facts => ({
  enterprise: { ...NOTHING_ELSE, versions },
  feedOf,
});
export const composed = (versions: RecordVersion[], feedOf?: Facts['feedOf'], query = QUERY) =>
  compose(query, HEAD, facts(versions, feedOf), WEIFANG_2023, registry);
export const domain = (versions: RecordVersion[], feedOf?: Facts['feedOf']) => composed(versions, feedOf).domains[0];
