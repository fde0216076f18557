import { type CaseMessageType, type Message, messageId, type Recipient } from '../../../shared/messages/message.ts';
import { type Case, type CaseEvent, type CaseKind, DESK, type Holder } from '../case.ts';
import { textOf } from './texts.ts';

/** The name of a state of a kind of case, in Chinese. */
export type StateName = (kind: CaseKind, state: string) => string;

const TYPES: Readonly<Record<string, CaseMessageType>> = {
  file: 'case-filed',
  accept: 'case-accepted',
  refuse: 'case-refused',
  transfer: 'case-transferred',
  return: 'case-returned',
  recall: 'case-recalled',
  reply: 'case-replied',
  uphold: 'case-upheld',
  grant: 'case-upheld',
  reject: 'case-rejected',
  deny: 'case-rejected',
  review: 'case-review-requested',
  correct: 'case-corrected',
  decline: 'case-refused',
  assign: 'case-transferred',
  answer: 'case-answered',
  visit: 'case-visited',
  reopen: 'case-reopened',
  extend: 'case-extended',
  withdraw: 'case-withdrawn',
  close: 'case-closed',
  rate: 'case-rated',
};

export const recipientOf = (holder: Exclude<Holder, null>): Recipient =>
  holder === DESK ? { role: 'desk', id: DESK } : { role: 'unit', id: holder };

export const enterpriseOf = ({ enterprise }: Case): Recipient => ({ role: 'enterprise', id: enterprise.uscc });

/** What one step of a case tells to whom: the enterprise each, with its agent if it has one that is to be told, whoever has to act from now on, and from whom it was taken. */
export const stepMessages = (current: Case, index: number, stateName: StateName, agent?: Recipient): Message[] => {
  const event = current.events[index];
  if (event === undefined) throw new Error(`case ${current.caseId} has no step ${index}`);
  const type = TYPES[event.action] ?? 'case-changed';
  const told = (to: Recipient, what: CaseMessageType): Message => ({
    id: messageId(current.caseId, `step#${index}`, to),
    to,
    type: what,
    caseId: current.caseId,
    kind: current.kind,
    at: event.at,
    text: textOf(what, { ...current, state: stateName(current.kind, event.state), due: dueAfter(current, index, to) }),
  });
  const before = current.events[index - 1]?.holder ?? null;
  // What the platform went on with by itself waited for nobody.
  const awaited = current.events[index + 1]?.party === 'platform' ? null : event.holder;
  return [
    told(enterpriseOf(current), type),
    ...(agent === undefined ? [] : [told(agent, type)]),
    ...(awaited === null || awaited === before ? [] : [told(recipientOf(awaited), 'case-assigned')]),
    ...(lost(before, event) ? [told(recipientOf(before), type)] : []),
  ];
};

/** The law's to the enterprise, the step's to who has to take it. Terms as they were after an earlier step are not known any more. */
const dueAfter = ({ events, stepDue, due }: Case, index: number, { role }: Recipient) => {
  if (index < events.length - 1) return null;
  return (role === 'enterprise' ? (due ?? stepDue) : (stepDue ?? due))?.deadline ?? null;
};

/** Whether the case was taken from who had to act, by somebody else. */
const lost = (before: Holder, { holder, party, unit }: CaseEvent): before is Exclude<Holder, null> => {
  if (before === null || before === holder) return false;
  return before === DESK ? party !== 'desk' : unit !== before;
};
