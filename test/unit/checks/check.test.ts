import { isCheckId, newCheckId, stateOf } from '../../../functions/checks/check.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { isNumber, newNumber } from '../../../shared/dated-numbers.ts';

const createdAt = '2026-03-10T02:00:00.000Z' as Instant;
const at = (minutes: number) => new Date(Date.parse(createdAt) + minutes * 60_000);

it.each([
  [undefined, 0, 0, 'queued'],
  [undefined, 1, 0, 'running'],
  [undefined, 50, 60, 'running'],
  [undefined, 1, 61, 'failed'],
  [createdAt, 50, 61, 'done'],
] as const)('finished %s, %i parts, %i minutes later: %s', (finishedAt, parts, minutes, state) => {
  expect(stateOf({ createdAt, ...(finishedAt && { finishedAt }) }, parts, at(minutes))).toBe(state);
});

it('has a number that tells a typing error from a check', () => {
  const checkId = newCheckId(new Date('2026-03-09T16:00:00Z'));
  expect(checkId).toMatch(/^HC20260310[2-9A-Z]{9}$/);
  expect(isCheckId(checkId)).toBe(true);
  for (let i = 2; i < checkId.length; i++) {
    const wrong = checkId.charAt(i) === '7' ? '8' : '7';
    expect(isCheckId(`${checkId.slice(0, i)}${wrong}${checkId.slice(i + 1)}`)).toBe(false);
  }
  for (const text of [
    '',
    'HC',
    `${checkId}A`,
    checkId.slice(0, -1),
    checkId.toLowerCase(),
    checkId.replace('HC', 'WF'),
  ])
    expect(isCheckId(text)).toBe(false);
});

it('numbers of one numbering are none of another', () => {
  const number = newNumber({ prefix: 'XC', randomCharacters: 8 }, at(0));
  expect(isNumber({ prefix: 'XC', randomCharacters: 8 }, number)).toBe(true);
  expect(isNumber({ prefix: 'XC', randomCharacters: 10 }, number)).toBe(false);
});
