import { PARTIES } from '../../../functions/cases/case.ts';
import { DECLINE_GROUNDS, MATTERS } from '../../../functions/cases/complaints/complaint.ts';
import { complaintFlow } from '../../../functions/cases/complaints/flow.ts';
import { REMEDIES } from '../../../functions/cases/new-version/correction.ts';
import { OBJECTION_COMMITMENT } from '../../../functions/cases/objections/commitment.ts';
import { objectionFlow } from '../../../functions/cases/objections/flow.ts';
import { FINDINGS, GROUNDS } from '../../../functions/cases/objections/objection.ts';
import { REPAIR_COMMITMENT } from '../../../functions/cases/repairs/commitment.ts';
import { repairFlow } from '../../../functions/cases/repairs/flow.ts';
import { commitments } from '../../../web/portal/cases/new/commitments.ts';
import { complaintTexts } from '../../../web/portal/cases/new/complaint-texts.ts';
import { nextTexts } from '../../../web/portal/cases/show/next-texts.ts';
import * as english from '../../../web/ui/cases/english.ts';
import * as chinese from '../../../web/ui/cases/said-in-chinese.ts';

/** The pages' words against the platform's: a new state, action or ground needs words, and a new commitment is shown as it is. */

const FLOWS = { objection: objectionFlow, repair: repairFlow, complaint: complaintFlow } as const;
const keysOf = (words: object): string[] => Object.keys(words).sort();

describe.each(Object.entries(FLOWS))('%s', (kind, { states, actions }) => {
  const of = kind as keyof typeof FLOWS;

  it('has English for each state', () => {
    expect(keysOf(english.STATES_EN[of])).toEqual(keysOf(states));
  });

  it('has English for each action', () => {
    expect(Object.keys(actions).filter((action) => english.ACTIONS_EN[action] === undefined)).toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('says in %s what comes next in each state', (language) => {
    expect(keysOf(nextTexts[language][of])).toEqual(keysOf(states));
  });
});

it.each([
  ['parties', english.PARTIES_EN, PARTIES],
  ['grounds', english.GROUNDS_EN, GROUNDS],
  ['findings', english.FINDINGS_EN, FINDINGS],
  ['remedies', english.REMEDIES_EN, REMEDIES],
  ['matters', english.MATTERS_EN, MATTERS],
  ['grounds to decline', english.DECLINE_GROUNDS_EN, DECLINE_GROUNDS],
])('has English for all %s', (_, words, codes) => {
  expect(keysOf(words)).toEqual(keysOf(codes));
});

it('says grounds, findings and remedies in the words of the platform', () => {
  expect(chinese).toMatchObject({
    GROUNDS_ZH: GROUNDS,
    FINDINGS_ZH: FINDINGS,
    REMEDIES_ZH: REMEDIES,
    DECLINE_GROUNDS_ZH: DECLINE_GROUNDS,
  });
  expect(complaintTexts['zh-CN'].matters).toEqual(MATTERS);
});

it('shows the commitments word for word', () => {
  expect(commitments['zh-CN'].objection.text).toBe(OBJECTION_COMMITMENT.text);
  expect(commitments['zh-CN'].repair.text).toBe(REPAIR_COMMITMENT.text);
});
