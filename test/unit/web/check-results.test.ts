import type { SubjectDomain } from '../../../web/console/checks/check-types.ts';
import { tallyOf, weightiestFirst } from '../../../web/console/checks/results/tally.ts';
import { resultRows } from '../../../web/console/checks/tables/result-rows.ts';

const domain = (code: string, result: SubjectDomain['result'], count = 0): SubjectDomain => ({
  code,
  name: '',
  result,
  count,
  records: [],
  recognised: [],
});

const DOMAINS = [
  domain('01', 'none'),
  domain('02', 'not-covered'),
  domain('03', 'incomplete'),
  domain('04', 'found', 2),
  domain('05', 'found', 1),
];

it('sums up a subject: records of all domains, and how many domains came to what', () => {
  expect(tallyOf(DOMAINS)).toEqual({
    records: 3,
    domains: { found: 2, none: 1, incomplete: 1, 'not-covered': 1 },
    recognised: 0,
  });
});

it('shows what was found first, and what is sure to be nothing last', () => {
  expect(weightiestFirst(DOMAINS).map(({ code }) => code)).toEqual(['04', '05', '03', '02', '01']);
});

it('says of a statistics table who can have said what, and how often', () => {
  const answers = { none: 4, found: 1, 'not-applicable': 0 };
  const rows = resultRows({
    subjects: { listed: 3, matched: 2, unmatched: 1 },
    platform: { pairs: 60, none: 50, found: 3, incomplete: 6, 'not-covered': 1 },
    feedback: { asked: 7, answered: 5, unanswered: 2, overdue: 0, overdueUnanswered: 0, ...answers },
    recognised: { items: 2, none: 2, found: 0, 'not-applicable': 0 },
    byUnit: [],
  });
  expect(rows.map(({ result, platform, asked, recognised }) => [result, platform, asked, recognised])).toEqual([
    ['none', 50, 4, 2],
    ['found', 3, 1, 0],
    ['not-applicable', null, 0, 0],
    ['unanswered', null, 2, null],
    ['incomplete', 6, null, null],
    ['not-covered', 1, null, null],
    ['total', 60, 7, 2],
  ]);
});
