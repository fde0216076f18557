import { type Case, type CaseEvent, DESK } from '../../../functions/cases/case.ts';
import { complaintFlow } from '../../../functions/cases/complaints/flow.ts';
import { stepMessages } from '../../../functions/cases/messages/step-messages.ts';
import { textOf } from '../../../functions/cases/messages/texts.ts';
import { objectionFlow } from '../../../functions/cases/objections/flow.ts';
import { repairFlow } from '../../../functions/cases/repairs/flow.ts';
import { CASE_MESSAGE_TYPES } from '../../../shared/messages/message.ts';
import { at, caseEvent, clock, openCase } from '../../support/open-case.ts';

const NAMES: Readonly<Record<string, string>> = { filed: '待受理', transferred: '核查中' };
const stateName = (_kind: string, state: string) => NAMES[state] ?? state;

/** What the last of these steps tells, on top of the filing. */
const tells = (...steps: Partial<CaseEvent>[]) => {
  const events = [caseEvent({}), ...steps.map(caseEvent)];
  const current: Case = openCase({ events, holder: events.at(-1)?.holder ?? null });
  return stepMessages(current, events.length - 1, stateName).map(({ type, to }) => `${type} ${to.role}:${to.id}`);
};
const enterprise = `enterprise:${openCase().enterprise.uscc}`;
const transfer = { action: 'transfer', party: 'desk', state: 'transferred', holder: 'qz-scjg' } as const;

it.each<[string, Partial<CaseEvent>[], string[]]>([
  ['filed', [], [`case-filed ${enterprise}`, 'case-assigned desk:desk']],
  ['accepted by the desk, which goes on', [{ action: 'accept', party: 'desk' }], [`case-accepted ${enterprise}`]],
  ['transferred by the desk', [transfer], [`case-transferred ${enterprise}`, 'case-assigned unit:qz-scjg']],
  [
    'answered by the unit',
    [transfer, { action: 'reply', party: 'holder', unit: 'qz-scjg', holder: DESK }],
    [`case-replied ${enterprise}`, 'case-assigned desk:desk'],
  ],
  [
    'taken back by its enterprise from the unit',
    [transfer, { action: 'withdraw', party: 'owner', holder: null }],
    [`case-withdrawn ${enterprise}`, 'case-withdrawn unit:qz-scjg'],
  ],
  [
    'passed on by the desk from one unit to another',
    [transfer, { ...transfer, holder: 'wf-qxj' }],
    [`case-transferred ${enterprise}`, 'case-assigned unit:wf-qxj', 'case-transferred unit:qz-scjg'],
  ],
  ['closed by the desk', [{ action: 'close', party: 'desk', holder: null }], [`case-closed ${enterprise}`]],
  [
    'closed by the platform after the unit corrected',
    [
      { ...transfer, state: 'upheld' },
      { action: 'correct', party: 'holder', unit: 'qz-scjg', holder: null },
      { action: 'close', party: 'platform', holder: null },
    ],
    [`case-closed ${enterprise}`],
  ],
  ['a step that has no type', [{ action: 'moderate', party: 'desk' }], [`case-changed ${enterprise}`]],
])('%s', (_what, steps, expected) => {
  expect(tells(...steps)).toEqual(expected);
});

it.each(
  [objectionFlow, repairFlow, complaintFlow].flatMap(({ kind, actions }) =>
    Object.keys(actions).map((action) => [kind, action]),
  ),
)('of a case of the kind %s the step %s has a type of its own', (_kind, action) => {
  expect(tells({ action })[0]).not.toMatch(/^case-changed/);
});

it('has an id of its own for each step and recipient, and the same each time', () => {
  const current = openCase({ events: [caseEvent({}), caseEvent(transfer)], holder: 'qz-scjg' });
  const all = () => [0, 1].flatMap((index) => stepMessages(current, index, stateName));
  expect(all()).toEqual(all());
  expect(new Set(all().map(({ id }) => id)).size).toBe(4);
});

it('says by when, the law to the enterprise and the step to the unit, of the last step alone', () => {
  const current = openCase({ events: [caseEvent({}), caseEvent(transfer)], state: 'transferred' });
  const texts = [0, 1].map((index) => stepMessages(current, index, stateName).map(({ text }) => text));
  expect(texts).toEqual([
    [
      '异议申诉 YY20260302ABCDEFGH 已提交。当前环节：待受理。',
      '异议申诉 YY20260302ABCDEFGH 现由贵单位办理。当前环节：待受理。',
    ],
    [
      '异议申诉 YY20260302ABCDEFGH 已转交承办单位办理。当前环节：核查中；期限：2026年03月11日。',
      '异议申诉 YY20260302ABCDEFGH 现由贵单位办理。当前环节：核查中；期限：2026年03月03日。',
    ],
  ]);
});

describe('texts', () => {
  const { deadline } = clock(at('2026-03-02'), 1);
  it.each(CASE_MESSAGE_TYPES)('%s has its own, which names the case and nobody', (type) => {
    const text = textOf(type, { caseId: 'TS20260302ABCDEFGH', kind: 'complaint', state: '待受理', due: deadline });
    expect(text).toMatch(/^投诉 TS20260302ABCDEFGH .+。当前环节：待受理；期限：2026年03月03日。$/);
    const others = CASE_MESSAGE_TYPES.filter((other) => other !== type);
    const told = { caseId: 'TS20260302ABCDEFGH', kind: 'complaint', state: '待受理', due: deadline } as const;
    expect(others.map((other) => textOf(other, told))).not.toContain(text);
  });
});
