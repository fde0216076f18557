import { kindOfCase, newCaseId } from '../../../functions/cases/case-ids.ts';

const KINDS = [
  ['objection', 'YY'],
  ['repair', 'XF'],
  ['complaint', 'TS'],
] as const;

it.each(KINDS)('a number tells that it is of the kind %s, by %s', (kind, prefix) => {
  const caseId = newCaseId(kind, new Date('2026-03-09T16:30:00Z'));
  expect(caseId).toMatch(new RegExp(`^${prefix}20260310[2-9A-HJKMNP-Z]{8}$`));
  expect(kindOfCase(caseId)).toBe(kind);
});

it('numbers sort by time, through the day and into the next', () => {
  const start = Date.parse('2026-03-09T16:00:00Z');
  const ids = Array.from({ length: 24 * 60 + 1 }, (_, minute) =>
    newCaseId('objection', new Date(start + minute * 60_000)),
  );
  expect([...ids].sort()).toEqual(ids);
  expect(ids.at(-1)).toContain('YY20260311222');
});

it('of one moment are different', () => {
  const now = new Date('2026-03-09T02:00:00Z');
  // So few that two of them meet by chance once in a hundred thousand runs.
  expect(new Set(Array.from({ length: 20 }, () => newCaseId('repair', now))).size).toBe(20);
});

it.each(['', 'YY20260309', 'yy20260309ABCDEFGH', 'ZZ20260309ABCDEFGH', 'YY20260309ABCDEFG0', 'WF20260309ABCDEFGHJK2'])(
  '%s is no case of ours',
  (text) => expect(kindOfCase(text)).toBeUndefined(),
);
