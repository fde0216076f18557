import {
  EventBridgeClient,
  PutEventsCommand,
  type PutEventsCommandInput,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { openEventBus } from '../../../shared/messages/event-bus.ts';
import type { Message } from '../../../shared/messages/message.ts';
import { message } from '../../support/messages.ts';

const client = () => mockClient(new EventBridgeClient({ region: 'us-east-1' }));
const busOf = (bus: ReturnType<typeof client>) => openEventBus('cases', bus as unknown as EventBridgeClient);
const messages = (count: number): Message[] => Array.from({ length: count }, (_, i) => message({ id: String(i) }));

it('is told what happened, without who', async () => {
  const bus = client();
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [{ EventId: 'a' }] });
  const told = message({ id: 'm1' });
  await busOf(bus)([told]);
  const { Entries = [] } = bus.commandCalls(PutEventsCommand)[0]?.args[0].input ?? {};
  expect(Entries).toEqual([
    {
      EventBusName: 'cases',
      Source: 'xinzheng',
      DetailType: told.type,
      Detail: JSON.stringify(told),
      Time: new Date(told.at),
    },
  ]);
  expect(Object.keys(JSON.parse(String(Entries[0]?.Detail))).sort()).toEqual([
    'at',
    'caseId',
    'id',
    'kind',
    'text',
    'to',
    'type',
  ]);
});

it('sends ten at a time, and again what the bus did not take', async () => {
  const bus = client();
  const taken: (string | undefined)[] = [];
  let refused = false;
  bus.on(PutEventsCommand).callsFake(({ Entries = [] }: PutEventsCommandInput) => {
    const answers = Entries.map((entry: PutEventsRequestEntry) => {
      if (!refused && JSON.parse(String(entry.Detail)).id === '3') {
        refused = true;
        return { ErrorCode: 'ThrottlingException' };
      }
      taken.push(entry.Detail);
      return { EventId: String(taken.length) };
    });
    return { FailedEntryCount: answers.filter(({ EventId }) => EventId === undefined).length, Entries: answers };
  });
  await busOf(bus)(messages(23));
  expect(taken.map((detail) => Number(JSON.parse(String(detail)).id)).sort((a, b) => a - b)).toEqual(
    messages(23).map((_, i) => i),
  );
  expect(bus.commandCalls(PutEventsCommand)).toHaveLength(4);
});

it('fails when the bus goes on refusing one', async () => {
  const bus = client();
  bus.on(PutEventsCommand).callsFake(({ Entries = [] }: PutEventsCommandInput) => ({
    FailedEntryCount: 1,
    Entries: Entries.map((_entry, i) => (i === 0 ? { ErrorCode: 'InternalFailure' } : { EventId: 'a' })),
  }));
  await expect(busOf(bus)(messages(2))).rejects.toMatchObject({ code: 'unavailable' });
}, 15_000);
