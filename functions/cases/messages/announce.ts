import { refusalOf } from '../../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import type { Recipient, Tell } from '../../../shared/messages/message.ts';
import type { Case } from '../case.ts';
import type { Announce } from '../effects.ts';
import { type StateName, stepMessages } from './step-messages.ts';

interface Deps {
  tell: Tell;
  stateName: StateName;
  mandates: Pick<MandateStore, 'held'>;
  now: () => Date;
}

/** Tells all parties of the steps of a case that they have not been told of. */
export const announceWith =
  (deps: Deps): Announce =>
  async (current, from) => {
    const agent = await agentOf(deps, current);
    const untold = current.events.slice(from).map((_event, i) => from + i);
    await deps.tell(untold.flatMap((index) => stepMessages(current, index, deps.stateName, agent)));
  };

/** The agent that filed it, for as long as it may act in it. */
const agentOf = async (
  { mandates, now }: Pick<Deps, 'mandates' | 'now'>,
  { agent }: Case,
): Promise<Recipient | undefined> => {
  if (agent === null) return undefined;
  const mandate = await mandates.held(agent.mandateId, agent.uscc);
  if (mandate === undefined || refusalOf(mandate, { scope: 'object' }, now()) !== undefined) return undefined;
  return { role: 'enterprise', id: agent.uscc };
};
