import { type Access, accessIdOf, actorOf, minuteOf } from '../../../shared/accesses/access.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';

const look: Access = {
  uscc: '91370781MA0010168J',
  at: '2026-03-31T15:59:59.999Z' as Instant,
  who: { kind: 'officer', id: 'qz-scjg', name: '青州市市场监督管理局' },
  what: 'report-fetched',
  channel: null,
  purpose: 'award',
  matterNo: '青评优〔2026〕3号',
  reportNo: 'WF20260302K7M2Q9X4TBA',
  actor: actorOf('officer-1'),
};

it('looks that differ in their second alone are one', () => {
  expect(minuteOf(look.at)).toBe('2026-03-31T15:59:00.000Z');
  expect(accessIdOf({ ...look, at: '2026-03-31T15:59:00.000Z' as Instant })).toBe(accessIdOf(look));
});

it.each<[string, Partial<Access>]>([
  ['who', { who: { kind: 'officer', id: 'wf-qxj', name: '潍坊市气象局' } }],
  ['what', { what: 'report-opened' }],
  ['channel', { channel: 'page' }],
  ['purpose', { purpose: 'other' }],
  ['matter', { matterNo: '青评优〔2026〕4号' }],
  ['report', { reportNo: 'WF20260302K7M2Q9X4TBB' }],
  ['person', { actor: actorOf('officer-2') }],
])('looks that differ in their %s are two', (_what, changes) => {
  expect(accessIdOf({ ...look, ...changes })).not.toBe(accessIdOf(look));
});

it('an actor is the same person every time, and does not name it', () => {
  expect(actorOf('officer-1')).toBe(look.actor);
  expect(actorOf('officer-1')).not.toContain('officer');
});
