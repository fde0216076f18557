import { moderated, noStatement, proposed, takenBack } from '../../../functions/cases/statements/statement.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { RecordId } from '../../../shared/records/identity.ts';
import type { ModerationDecision, Statement } from '../../../shared/records/statement.ts';
import { FIRM } from '../../support/records.ts';

/** What may be done with a statement, in each state it can be in. */
const [FIRST, LATER] = ['2026-03-10T02:00:00.000Z', '2026-03-11T02:00:00.000Z'] as Instant[] as [Instant, Instant];
const none = noStatement(FIRM.uscc, 'RECORD' as RecordId);
const decide = (current: Statement, decision: ModerationDecision) =>
  moderated(current, {
    decision,
    reason: decision === 'publish' ? null : '含有攻击性内容',
    at: LATER,
    request: 'request',
  });

const pending = proposed(none, '甲', FIRST);
const published = decide(pending, 'publish');
const states = {
  none,
  pending,
  refused: decide(pending, 'refuse'),
  published,
  'published, another text pending': proposed(published, '乙', LATER),
  'published, another text refused': decide(proposed(published, '乙', LATER), 'refuse'),
};
type State = keyof typeof states;

/** Published text, then the proposed one and its state. */
const summary = ({ published, proposed }: Statement) =>
  [published?.text ?? '-', proposed === null ? '-' : `${proposed.text} ${proposed.state}`].join(', ');
const after = (change: () => Statement): string => {
  try {
    return summary(change());
  } catch (error) {
    return (error as Problem).code;
  }
};

it.each<[State, Record<'propose' | 'publish' | 'refuse' | 'remove' | 'takeBack', string>]>([
  ['none', { propose: '-, 丙 pending', publish: 'not-now', refuse: 'not-now', remove: 'not-now', takeBack: '-, -' }],
  [
    'pending',
    { propose: '-, 丙 pending', publish: '甲, -', refuse: '-, 甲 refused', remove: 'not-now', takeBack: '-, -' },
  ],
  ['refused', { propose: '-, 丙 pending', publish: 'not-now', refuse: 'not-now', remove: 'not-now', takeBack: '-, -' }],
  [
    'published',
    { propose: '甲, 丙 pending', publish: 'not-now', refuse: 'not-now', remove: '-, 甲 refused', takeBack: '-, -' },
  ],
  [
    'published, another text pending',
    {
      propose: '甲, 丙 pending',
      publish: '乙, -',
      refuse: '甲, 乙 refused',
      remove: '-, 乙 pending',
      takeBack: '-, -',
    },
  ],
  [
    'published, another text refused',
    { propose: '甲, 丙 pending', publish: 'not-now', refuse: 'not-now', remove: '-, 甲 refused', takeBack: '-, -' },
  ],
])('%s', (state, expected) => {
  const current = states[state];
  expect({
    propose: after(() => proposed(current, '丙', LATER)),
    publish: after(() => decide(current, 'publish')),
    refuse: after(() => decide(current, 'refuse')),
    remove: after(() => decide(current, 'remove')),
    takeBack: after(() => takenBack(current)),
  }).toEqual(expected);
});

it.each(Object.entries(states))(
  '%s: every change raises the revision, and what changes nothing does not',
  (_, current) => {
    expect(proposed(current, '丙', LATER).revision).toBe(current.revision + 1);
    const gone = takenBack(current);
    expect(gone.revision).toBe(
      current.published === null && current.proposed === null ? current.revision : current.revision + 1,
    );
    expect(takenBack(gone)).toBe(gone);
  },
);

it('the text that waits or stands, proposed again, changes nothing; one that was refused waits again', () => {
  expect(proposed(pending, '甲', LATER)).toBe(pending);
  expect(proposed(published, '甲', LATER)).toBe(published);
  expect(summary(proposed(states.refused, '甲', LATER))).toBe('-, 甲 pending');
});

it('why a text was refused is kept for the enterprise', () =>
  expect(states.refused.proposed?.reason).toBe('含有攻击性内容'));
