import { inboxStore } from '../../functions/checks/assist/inbox/inbox-store.ts';
import type { AssistRequest } from '../../functions/checks/assist/request.ts';
import { assistStore } from '../../functions/checks/assist/store.ts';
import { wireAssistSweep } from '../../functions/checks/assist/wiring.ts';
import { registryFrom } from '../../shared/domains/registry.ts';
import city from '../../shared/domains/weifang.json';
import type { Message } from '../../shared/messages/message.ts';
import { messenger } from '../../shared/messages/messages.ts';
import { keys } from '../../shared/table/keys.ts';
import {
  answersPartition,
  assistInboxPartition,
  assistPartition,
  messagesPartition,
  OUTBOX,
} from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { ASKED, ASKER, answered, assistRequest } from './assist-requests.ts';
import { startTable } from './city.ts';
import { at } from './open-case.ts';
import { FIRM, OTHER_FIRM } from './records.ts';

/** Two units of the city, so that a sweep is few calls. */
const UNITS = [ASKED.id, ASKER.id];
const registry = registryFrom({ ...city, units: city.units.filter(({ id }) => UNITS.includes(id)), domains: [] });

/** Requests in a table of their own, a clock to move, and all that is published. */
export const assistCity = () => {
  let table: Table;
  let stop: () => Promise<void>;
  let now = new Date(at('2026-03-02'));
  let sent: string[] = [];
  const published: Message[] = [];
  let logged: jest.SpyInstance[] = [];
  beforeAll(async () => {
    ({ table, stop } = await startTable());
  }, 30_000);
  afterAll(() => stop());
  beforeEach(() => {
    published.length = 0;
    logged = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')].map((spy) =>
      spy.mockImplementation(() => undefined),
    );
  });
  const partitions = () => [
    ...[OUTBOX, messagesPartition({ role: 'desk', id: 'desk' }), ...sent.map(assistPartition)],
    ...[FIRM, OTHER_FIRM].map(({ uscc }) => answersPartition(uscc)),
    ...UNITS.flatMap((id) => [assistInboxPartition(id), messagesPartition({ role: 'unit', id })]),
  ];
  const items = async (): Promise<Item[]> => (await Promise.all(partitions().map((pk) => table.query(pk)))).flat();
  const forget = async () => table.deleteAll((await items()).map(({ pk, sk }) => ({ pk, sk })));
  afterEach(async () => {
    for (const spy of logged) spy.mockRestore();
    await forget();
    sent = [];
  });

  const publish = async (messages: readonly Message[]) => void published.push(...messages);
  return {
    ...{ published, publish, items },
    table: () => table,
    clockAt: (...when: Parameters<typeof at>) => {
      now = new Date(at(...when));
    },
    sweep: (on = table, publishing = publish, millisecondsLeft = 900_000) =>
      wireAssistSweep({ table: on, registry, publish: publishing, now: () => now }).sweepChecks(undefined, {
        getRemainingTimeInMillis: () => millisecondsLeft,
      }),
    /** What the sweep of cases does: it empties the outbox of all. */
    drain: () => messenger({ table, publish, now: () => now }).drain(),
    /** As it was when these items were all there was. */
    restore: async (earlier: readonly Item[]) => {
      await forget();
      await table.putAll(earlier);
      published.length = 0;
    },
    send: async (changes: Partial<AssistRequest> = {}): Promise<AssistRequest> => {
      const request = assistRequest(changes);
      sent.push(request.requestId);
      await inboxStore(table).put(request);
      return request;
    },
    /** Kept, and nothing more: as if whoever answered was cut short there. */
    answerAndBreak: async (request: AssistRequest, numbers: readonly (1 | 2)[], ...when: Parameters<typeof at>) => {
      const inbox = inboxStore(table);
      const mark = { requestId: request.requestId, at: at(...when), begunAt: at(...when) };
      await inbox.beginAnswering(request.unit.id, mark);
      await inbox.keepAnswers(
        request,
        numbers.map((no) => answered(no, at(...when))),
      );
    },
    found: ({ requestId }: AssistRequest) => assistStore(table).find(requestId),
    isOpen: async ({ unit, sentAt, requestId }: AssistRequest) =>
      (await table.get(keys.assistOpen(unit.id, sentAt, requestId))) !== undefined,
    marks: async () => (await inboxStore(table).inboxOf(ASKED.id)).answering,
    said: (word: string) =>
      logged.flatMap(({ mock }) => mock.calls.flat()).filter((line) => String(line).includes(word)),
  };
};
