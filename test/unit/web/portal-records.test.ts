import { FILTERS, fitting, occurring } from '../../../web/portal/records/record-filter.ts';
import { noRepairBecause } from '../../../web/portal/records/what-is-open.ts';

const RECORDS = [
  { id: 1, domain: '21', kind: 'penalty', counts: true, marks: [] },
  { id: 2, domain: '21', kind: 'compulsory', counts: false, marks: ['objection'] },
  { id: 3, domain: '20', kind: 'penalty', counts: false, marks: ['repaired', 'objection'] },
];

it.each([
  [{}, [1, 2, 3]],
  [{ domain: '21' }, [1, 2]],
  [{ kind: 'penalty' }, [1, 3]],
  [{ today: 'listed' }, [1]],
  [{ today: 'hidden' }, [2, 3]],
  [{ mark: 'objection' }, [2, 3]],
  [{ mark: 'objection', domain: '20' }, [3]],
  [{ domain: '99' }, []],
])('records that fit %j', (filter, ids) => {
  expect(fitting(RECORDS, { ...FILTERS, ...filter }).map(({ id }) => id)).toEqual(ids);
});

it('offers each value once', () => {
  expect(occurring(RECORDS.map(({ domain }) => domain))).toEqual(['21', '20']);
});

const LISTED = { kind: 'penalty', counts: true, marks: [], repair: null };

it.each([
  ['of a penalty that reports list', {}, undefined],
  ['that is not repaired', { repair: { state: 'none' } }, undefined],
  ['of a list of a court', { kind: 'enforcement' }, 'enforcement'],
  ['of a criminal judgment that is not listed', { kind: 'judgment', counts: false }, 'judgment'],
  ['that has been repaired, and so is not listed', { repair: { state: 'repaired' }, counts: false }, 'repaired'],
  ['that is being repaired', { marks: ['repairing'] }, 'open'],
  ['that reports do not list', { counts: false }, 'hidden'],
])('a repair of a record %s', (_, change, because) => {
  expect(noRepairBecause({ ...LISTED, ...change })).toBe(because);
});
