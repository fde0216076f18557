import type { CountedReport } from '../../../functions/reports/figures/counted-report.ts';
import { figuresOf, together } from '../../../functions/reports/figures/figures.ts';
import { at } from '../../support/open-case.ts';

const counted = (changes: Partial<CountedReport>): CountedReport => ({
  ...{ reportNo: 'WF', asOf: at('2026-03-02'), purpose: 'listing', way: 'own', certificatesReplaced: 30 },
  state: 'issued',
  ...changes,
});
const NONE = {
  reports: 0,
  certificatesReplaced: 0,
  byPurpose: { listing: 0, financing: 0, bidding: 0, award: 0, other: 0 },
  byWay: { own: 0, mandate: 0, group: 0, fetched: 0 },
};

it('of nothing is nothing, for every purpose and way', () => {
  expect(figuresOf([])).toEqual(NONE);
  expect(together([])).toEqual(NONE);
});

it('adds up reports and certificates by purpose and by way; parts come to the whole', () => {
  const reports = [
    counted({}),
    counted({ way: 'fetched', purpose: 'award', certificatesReplaced: 1 }),
    counted({ way: 'group', certificatesReplaced: 0 }),
    counted({ way: 'mandate', purpose: 'bidding', certificatesReplaced: 2 }),
  ];
  const whole = {
    reports: 4,
    certificatesReplaced: 33,
    byPurpose: { ...NONE.byPurpose, listing: 2, award: 1, bidding: 1 },
    byWay: { own: 1, mandate: 1, group: 1, fetched: 1 },
  };
  expect(figuresOf(reports)).toEqual(whole);
  expect(together(reports.map((report) => figuresOf([report])))).toEqual(whole);
});
