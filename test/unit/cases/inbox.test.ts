import { inboxEntries, inboxEntry, leftEntries } from '../../../functions/cases/inbox.ts';
import { ACCEPT, after, filedObjection, REPLY, TRANSFER, UNIT } from '../../support/objections.ts';

const named = ({ holder, entry }: { holder: string; entry: number }) => `${holder}#${entry}`;

it.each([
  ['filed', filedObjection(), ['desk#0'], 'desk#0'],
  ['accepted: it has not moved', after(ACCEPT), ['desk#0'], 'desk#0'],
  ['transferred', after(ACCEPT, TRANSFER), ['desk#0', `${UNIT}#2`], `${UNIT}#2`],
  ['replied', after(ACCEPT, TRANSFER, REPLY), ['desk#0', `${UNIT}#2`, 'desk#3'], 'desk#3'],
  ['withdrawn', after(ACCEPT, TRANSFER, ['withdraw', 'owner']), ['desk#0', `${UNIT}#2`], undefined],
])('%s', (_, current, all, now) => {
  const entry = inboxEntry(current);
  expect(inboxEntries(current).map(named)).toEqual(all);
  expect(entry && named(entry)).toBe(now);
  expect(leftEntries(current).map(named)).toEqual(all.filter((one) => one !== now));
});

it('a case that comes back has a place of its own, so that removing the first never removes the second', () => {
  const rejected = after(ACCEPT, ['reject', 'desk'], ['review', 'owner']);
  expect(inboxEntries(rejected).map(named)).toEqual(['desk#0', 'desk#3']);
});
