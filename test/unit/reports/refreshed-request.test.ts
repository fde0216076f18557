import type { ReportQuery } from '../../../functions/reports/query.ts';
import { refreshedRequest } from '../../../functions/reports/succession/refreshed-request.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { FIRM } from '../../support/records.ts';

const reportOn = (from: string, to: string) => ({
  asOf: '2026-03-02T01:00:00.000Z' as Instant,
  query: {
    uscc: FIRM.uscc,
    purpose: 'listing',
    period: { from: from as Day, to: to as Day },
    domains: ['05', '21'],
    policy: 'weifang-2023',
  } satisfies ReportQuery,
});
const now = new Date('2026-05-20T01:00:00Z');

it.each([
  ['up to its day: up to today, the same years', '2023-03-02', '2026-03-02', '2023-05-20', '2026-05-20'],
  ['up to its day: as many days', '2026-01-01', '2026-03-02', '2026-03-21', '2026-05-20'],
  ['of its day alone', '2026-03-02', '2026-03-02', '2026-05-20', '2026-05-20'],
  ['of a certain period: the same', '2024-01-01', '2024-12-31', '2024-01-01', '2024-12-31'],
])('a report %s', (_what, from, to, newFrom, newTo) => {
  expect(refreshedRequest(reportOn(from, to), {}, now)).toEqual({
    purpose: 'listing',
    domains: ['05', '21'],
    from: newFrom,
    to: newTo,
  });
});

it.each([
  [{ purpose: 'award' }, { purpose: 'award' }],
  [{ domains: ['21'] }, { domains: ['21'] }],
  [{ from: '2025-01-01' }, { from: '2025-01-01', to: '2026-05-20' }],
  [{ to: '2026-04-02' }, { from: '2023-04-02', to: '2026-04-02' }],
  [{ language: 'zh-CN' }, { language: 'zh-CN' }],
] as const)('what the caller names is as the caller has it: %j', (asked, comesTo) => {
  const copied = JSON.parse(JSON.stringify(asked));
  expect(refreshedRequest(reportOn('2023-03-02', '2026-03-02'), copied, now)).toMatchObject(comesTo);
});

it('a leap day more or less does not move whole years', () => {
  const leap = { ...reportOn('2023-02-28', '2024-02-29'), asOf: '2024-02-29T01:00:00.000Z' as Instant };
  expect(refreshedRequest(leap, {}, now)).toMatchObject({ from: '2025-05-20', to: '2026-05-20' });
});
