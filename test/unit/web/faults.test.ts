import { problemOf } from '../../../web/api/problem.ts';
import { faultAt, faultsOfProblem, isAt } from '../../../web/ui/form/faults.ts';

const problem = problemOf(
  {
    code: 'invalid-request',
    errors: [
      { pointer: '/facts', code: 'required', message: '请填写事实' },
      { pointer: '/domains/3', code: 'unknown-domain', message: '没有这个领域' },
    ],
  },
  400,
);

it('shows the platform’s own words in Chinese', () =>
  expect(faultsOfProblem(problem, 'zh-CN')).toEqual([
    { pointer: '/facts', message: '请填写事实', lang: undefined },
    { pointer: '/domains/3', message: '没有这个领域', lang: undefined },
  ]));

it('shows English words where the code has some, else the Chinese ones, marked', () =>
  expect(faultsOfProblem(problem, 'en')).toEqual([
    { pointer: '/facts', message: 'This is needed', lang: undefined },
    { pointer: '/domains/3', message: '没有这个领域', lang: 'zh-CN' },
  ]));

it.each([
  ['/facts', 'facts', true],
  ['/domains/3', 'domains', true],
  ['/subjects/0/uscc', 'subjects/0/uscc', true],
  ['/factsheet', 'facts', false],
  ['', 'facts', false],
])('%s is at the field %s: %s', (pointer, name, expected) => expect(isAt({ pointer }, name)).toBe(expected));

it('finds a field its fault', () => {
  const faults = faultsOfProblem(problem, 'zh-CN');
  expect(faultAt(faults, 'domains')?.message).toBe('没有这个领域');
  expect(faultAt(faults, 'reason')).toBeUndefined();
});
