import type { Tell } from '../../../shared/messages/message.ts';
import type { Announce } from '../effects.ts';
import { type StateName, stepMessages } from './step-messages.ts';

/** Tells all parties of the steps of a case that they have not been told of. */
export const announceWith =
  (tell: Tell, stateName: StateName): Announce =>
  async (current, from) => {
    const untold = current.events.slice(from).map((_event, i) => from + i);
    await tell(untold.flatMap((index) => stepMessages(current, index, stateName)));
  };
