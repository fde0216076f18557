import { type Case, PARTIES, type Party } from '../../../functions/cases/case.ts';
import { type Act, actionsOf, opened, step } from '../../../functions/cases/flow.ts';
import { repairFlow } from '../../../functions/cases/repairs/flow.ts';
import { REPAIR_STATES, type Repair, type RepairState } from '../../../functions/cases/repairs/repair.ts';
import { REPAIR_TERMS } from '../../../functions/cases/repairs/terms.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { Problem } from '../../../shared/problem.ts';
import type { RecordId } from '../../../shared/records/identity.ts';
import { penalty } from '../../support/records.ts';

/** Every action of every state by every party: what it leads to, or why it is refused. */

const UNIT = 'qz-scjg';
const FILED = '2026-05-11T02:00:00.000Z' as Instant; // A Monday.
const LATER = '2026-05-12T02:00:00.000Z' as Instant;

const act = (action: string, party: Party, more: Partial<Act> = {}): Act => ({
  action,
  party,
  unit: party === 'holder' ? UNIT : null,
  agent: null,
  actor: 'someone',
  reason: '理由',
  at: LATER,
  request: `${action} by ${party}`,
  requestKey: null,
  ...more,
});

const filed = opened(
  repairFlow,
  {
    ...{
      caseId: 'XF20260511ABCDEFGH',
      kind: 'repair',
      enterprise: { uscc: 'E', name: null },
      agent: null,
      filedAt: FILED,
    },
    ...{ recordId: 'RECORD', domain: '21', documentNo: '1号', sourceUnit: UNIT, statement: '已整改', evidence: [] },
    ...{ fulfilledOn: null, commitment: { version: '1', acceptedAt: FILED }, changes: null, correction: null },
    conditions: { earliest: '2026-05-01' as Day, source: '', policy: 'weifang-2023' },
  },
  act('file', 'owner', { at: FILED }),
);

const correction = {
  ...({ remedy: 'correct', unit: UNIT, recordId: 'RECORD' as RecordId, against: null, version: LATER } as const),
  ...{ record: penalty(), changes: [] },
};
const accepted = step(repairFlow, filed, act('accept', 'holder'));
const granted = step(repairFlow, accepted, act('grant', 'holder', { brings: { correction, changes: [] } }));
const STATES: Record<RepairState, Repair> = {
  filed,
  refused: step(repairFlow, filed, act('refuse', 'holder')),
  accepted,
  granted,
  denied: step(repairFlow, accepted, act('deny', 'holder')),
  closed: step(repairFlow, granted, act('close', 'platform')),
  withdrawn: step(repairFlow, filed, act('withdraw', 'owner')),
};

/** Who may take it from where to where; everything that is not here is refused. */
const ALLOWED: Record<RepairState, Record<string, [Party, RepairState]>> = {
  filed: { accept: ['holder', 'accepted'], refuse: ['holder', 'refused'], withdraw: ['owner', 'withdrawn'] },
  refused: { rate: ['owner', 'refused'] },
  accepted: {
    grant: ['holder', 'granted'],
    deny: ['holder', 'denied'],
    extend: ['holder', 'accepted'],
    withdraw: ['owner', 'withdrawn'],
  },
  granted: { close: ['platform', 'closed'] },
  denied: { rate: ['owner', 'denied'] },
  closed: { rate: ['owner', 'closed'] },
  withdrawn: {},
};
const ACTIONS = [
  'accept',
  'refuse',
  'grant',
  'deny',
  'extend',
  'withdraw',
  'rate',
  'close',
  'file',
  'transfer',
  'toString',
];
const parties = Object.keys(PARTIES) as Party[];
const states = Object.keys(REPAIR_STATES) as RepairState[];

const cells = states.flatMap((state) =>
  ACTIONS.flatMap((action) =>
    parties.map((party): [RepairState, string, Party, string] => {
      const rule = Object.hasOwn(ALLOWED[state], action) ? ALLOWED[state][action] : undefined;
      if (rule === undefined) return [state, action, party, 'not-now'];
      return [state, action, party, rule[0] === party ? rule[1] : 'forbidden'];
    }),
  ),
);
it.each(cells)('%s: %s by the %s → %s', (state, action, party, expected) => {
  const brings = action === 'rate' ? { brings: { rating: { score: 5, comment: null, at: LATER } } } : {};
  let became: string;
  try {
    became = step(repairFlow, STATES[state], act(action, party, brings)).state;
  } catch (error) {
    became = (error as Problem).code;
  }
  expect(became).toBe(expected);
});

it.each(states)('%s: what each party is offered is what it may do', (state) => {
  for (const party of parties)
    expect([party, actionsOf(repairFlow, STATES[state], party, LATER)]).toEqual([
      party,
      Object.keys(ALLOWED[state]).filter((action) => ALLOWED[state][action]?.[0] === party),
    ]);
});

it.each<[RepairState, Pick<Case, 'mark' | 'holder'>]>([
  ['filed', { mark: 'repairing', holder: UNIT }],
  ['accepted', { mark: 'repairing', holder: UNIT }],
  // Until the record says it itself.
  ['granted', { mark: 'repairing', holder: UNIT }],
  ['refused', { mark: null, holder: null }],
  ['denied', { mark: null, holder: null }],
  ['closed', { mark: null, holder: null }],
  ['withdrawn', { mark: null, holder: null }],
])('%s: mark and holder', (state, expected) => expect(STATES[state]).toMatchObject(expected));

it.each(['refuse', 'deny', 'extend'])('%s needs a reason', (action) => {
  const from = action === 'refuse' ? filed : accepted;
  expect(() => step(repairFlow, from, act(action, 'holder', { reason: null }))).toThrow('请说明理由');
});

/** Working days after Monday 11 May and Tuesday 12 May 2026; no holiday until 19 June (端午). */
it('terms: accept in 3 days of receipt, decide in 7 of acceptance, extended once by 10', () => {
  expect(filed.due).toMatchObject({ workingDays: 3, deadline: { day: '2026-05-14' } });
  expect(accepted.due).toMatchObject({ workingDays: 7, from: LATER, deadline: { day: '2026-05-21' } });
  const extended = step(repairFlow, accepted, act('extend', 'holder'));
  expect(extended.due).toMatchObject({ workingDays: 17, deadline: { day: '2026-06-04' } });
  expect(() => step(repairFlow, extended, act('extend', 'holder'))).toThrow(Problem);
  for (const state of ['refused', 'granted', 'denied', 'closed', 'withdrawn'] as const)
    expect([state, STATES[state].due, STATES[state].stepDue]).toEqual([state, null, null]);
});

it.each([
  ['the last instant in time', '2026-05-21T15:59:59.999Z', true],
  ['24:00 of the last day', '2026-05-21T16:00:00.000Z', false],
])('extending at %s', (_, at, allowed) => {
  const extend = () => step(repairFlow, accepted, act('extend', 'holder', { at: at as Instant }));
  if (allowed) expect(extend().extendedAt).toBe(at);
  else expect(extend).toThrow('办理期限已过');
});

it('what it says of its figures is that they are commentary, to be confirmed', () => {
  for (const { source } of Object.values(REPAIR_TERMS)) expect(source).toContain('据公开解读');
});

it('the new version leaves the case once it is kept; what it changes stays', () => {
  expect([granted.correction, granted.changes]).toEqual([correction, []]);
  expect([STATES.closed.correction, STATES.closed.changes]).toEqual([null, []]);
});

it('is rated once', () => {
  const rated = step(
    repairFlow,
    STATES.closed,
    act('rate', 'owner', { brings: { rating: { score: 5, comment: null, at: LATER } } }),
  );
  expect(() => step(repairFlow, rated, act('rate', 'owner', { brings: {} }))).toThrow('评价只能提交一次');
});
