import { giveAnswers } from '../../functions/checks/assist/answering/give-answers.ts';
import { inboxStore } from '../../functions/checks/assist/inbox/inbox-store.ts';
import type { AssistRequest } from '../../functions/checks/assist/request.ts';
import { assistStore } from '../../functions/checks/assist/store.ts';
import { messenger } from '../../shared/messages/messages.ts';
import { ANSWERING, answersPartition } from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { answered } from '../support/assist-requests.ts';
import { assistCity } from '../support/assist-sweep.ts';
import { cutShortBy, faultyTable } from '../support/faulty-table.ts';
import { at } from '../support/open-case.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** An answer of long ago is sent again under its key while the sweep runs, and is cut short. */
const city = assistCity();
const { clockAt, sweep, publish } = city;
const FIRST_SENT = at('2026-03-03');

const answering = (request: AssistRequest, on: Table) => {
  const given = ([1, 2] as const).map((no) => {
    const { uscc, result, documents, reason } = answered(no, FIRST_SENT);
    const subject = { no, uscc, name: `示例第${no}有限公司` };
    return { subject, said: { result, documents, reason } };
  });
  const now = () => new Date(at('2026-03-04'));
  const deps = { assist: assistStore(on), inbox: inboxStore(on), tell: messenger({ table: on, publish, now }).tell };
  return giveAnswers({ ...deps, now }, request, given, { actor: 'SOMEBODY', at: FIRST_SENT });
};

/** The sweep runs before one of its calls, which then fails, or takes effect and nobody learns of it. */
const sweptAt = (call: number, fault: 'before' | 'after'): Table => {
  let calls = 0;
  const { table } = faultyTable(city.table(), { call, fault });
  return Object.fromEntries(
    Object.entries(table).map(([name, operation]) => [
      name,
      async (...given: unknown[]) => {
        if (++calls === call) await sweep();
        return (operation as (...given: unknown[]) => Promise<unknown>)(...given);
      },
    ]),
  ) as unknown as Table;
};

const stateOf = async (request: AssistRequest) => {
  const kept = await assistStore(city.table()).answersOf(request.requestId);
  const beside = await Promise.all(
    [FIRM, OTHER_FIRM].map(async ({ uscc }) => (await city.table().query(answersPartition(uscc))).length),
  );
  const { answered: counted } = (await city.found(request)) ?? {};
  return { kept: kept.length, counted, beside: beside.reduce((sum, n) => sum + n, 0), marks: await city.marks() };
};

it('what is kept is counted, found by later checks and told by the next sweep, wherever it was cut', async () => {
  const request = await city.send();
  // The first attempt came no further than its mark.
  await inboxStore(city.table()).beginAnswering(request.unit.id, {
    ...{ requestId: request.requestId, at: FIRST_SENT, begunAt: FIRST_SENT },
  });
  const start: Item[] = await city.items();
  const counting = faultyTable(city.table());
  await answering(request, counting.table);
  const states = new Set<number>();
  for (const fault of ['before', 'after'] as const)
    for (let call = 1; call <= counting.calls(); call++) {
      await city.restore(start);
      clockAt('2026-03-04');
      await cutShortBy(answering(request, sweptAt(call, fault)));
      clockAt('2026-03-04', '10:20');
      await sweep();
      const { kept, ...rest } = await stateOf(request);
      expect([fault, call, rest]).toEqual([fault, call, { counted: kept, beside: kept, marks: [] }]);
      expect(await city.isOpen(request)).toBe(kept === 0);
      states.add(kept);
    }
  expect(states).toEqual(new Set([0, 2]));
}, 120_000);

it('an attempt that began just now is left to who makes it, however old its answer', async () => {
  const request = await city.send();
  const mark = { requestId: request.requestId, at: FIRST_SENT, begunAt: at('2026-03-09', '09:55') };
  await inboxStore(city.table()).beginAnswering(request.unit.id, mark);
  clockAt('2026-03-09', '10:00');
  expect(await sweep()).toMatchObject({ healed: 0, open: 1 });
  expect(city.published).toEqual([]);
  expect(await city.marks()).toMatchObject([mark]);
});

it('an attempt that begins while the sweep ends an earlier one keeps its mark', async () => {
  const request = await city.send();
  const inbox = inboxStore(city.table());
  const earlier = { requestId: request.requestId, at: FIRST_SENT, begunAt: FIRST_SENT };
  const anew = { ...earlier, begunAt: at('2026-03-04') };
  await inbox.beginAnswering(request.unit.id, earlier);
  clockAt('2026-03-04');
  const meeting: Table = {
    ...city.table(),
    deleteAll: async (gone) => {
      if (gone.some(({ sk }) => sk.startsWith(ANSWERING))) await inbox.beginAnswering(request.unit.id, anew);
      await city.table().deleteAll(gone);
    },
  };
  expect(await sweep(meeting)).toMatchObject({ healed: 1 });
  expect(await city.marks()).toMatchObject([anew]);
});
