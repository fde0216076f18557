import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { inBatches } from '../table/in-batches.ts';
import type { Message, Publish } from './message.ts';

/** What rules on the bus tell our events by. */
const EVENT_SOURCE = 'xinzheng';

/** EventBridge's own limit. */
const ENTRIES = 10;

/** Entries that the bus did not take are sent again with pauses; if it takes them not at all, publishing fails. */
export const openEventBus = (name: string, bus: Pick<EventBridgeClient, 'send'> = new EventBridgeClient()): Publish => {
  const entryOf = (message: Message) => ({
    EventBusName: name,
    Source: EVENT_SOURCE,
    DetailType: message.type,
    Detail: JSON.stringify(message),
    Time: new Date(message.at),
  });
  return (messages) =>
    inBatches(messages, ENTRIES, async (left) => {
      const { Entries = [] } = await bus.send(new PutEventsCommand({ Entries: left.map(entryOf) }));
      // In the order of the entries sent; what was taken has an id and no code.
      return left.filter((_message, i) => Entries[i]?.EventId === undefined);
    });
};
