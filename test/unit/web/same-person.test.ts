import type { Me } from '../../../web/ui/session/me.ts';
import { isSamePerson } from '../../../web/ui/session/same-person.ts';

const me: Me = {
  role: 'officer',
  name: '甲',
  unit: { id: 'qz-scjg', name: '市场监管局' },
  expiresAt: '2026-03-02T09:00:00Z',
};

it('is the same with a later session', () =>
  expect(isSamePerson(me, { ...me, expiresAt: '2026-03-02T10:00:00Z' })).toBe(true));

it.each<Partial<Me>>([
  { role: 'operator' },
  { name: '乙' },
  { unit: { id: 'qz-hb', name: '生态环境局' } },
  { unit: undefined },
  { uscc: '91370781MA0020008E' },
])('is another with %j', (change) => expect(isSamePerson(me, { ...me, ...change })).toBe(false));
