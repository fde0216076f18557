import { MARKS, type Mark, marksOf } from '../../../shared/records/marks.ts';
import { penalty } from '../../support/records.ts';

it.each<[string, Parameters<typeof penalty>[0], Mark[], Mark[]]>([
  ['nothing', {}, [], []],
  [
    'what its unit reports',
    { repair: { state: 'repaired', on: '2026-03-01' }, litigation: 'suit' },
    [],
    ['repaired', 'suit'],
  ],
  ['a repair its unit handles', { repair: { state: 'pending' } }, [], ['repairing']],
  ['reconsideration', { litigation: 'reconsideration' }, [], ['reconsideration']],
  ['an open objection', {}, ['objection'], ['objection']],
  ['two objections, once', {}, ['objection', 'objection'], ['objection']],
  [
    'a repair asked for here and known to its unit, once',
    { repair: { state: 'pending' } },
    ['repairing'],
    ['repairing'],
  ],
  [
    'in the order they are printed',
    { litigation: 'suit' },
    ['repairing', 'objection'],
    ['objection', 'repairing', 'suit'],
  ],
])('marks: %s', (_, record, ofCases, expected) => expect(marksOf(penalty(record), ofCases)).toEqual(expected));

it('every mark has one place in the order', () =>
  expect(marksOf(penalty(), Object.keys(MARKS) as Mark[])).toEqual(Object.keys(MARKS)));
