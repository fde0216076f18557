import { inboxStore } from '../../functions/checks/assist/inbox/inbox-store.ts';
import { type AssistRequest, requestIdOf } from '../../functions/checks/assist/request.ts';
import type { Table } from '../../shared/table/table.ts';
import { ASKED, ASKER, assistRequest } from '../support/assist-requests.ts';
import { callHandler } from '../support/call-handler.ts';
import { handlersOn, startTable } from '../support/city.ts';
import { at } from '../support/open-case.ts';
import { recordingTable } from '../support/recording-table.ts';

let table: Table;
let stop: () => Promise<void>;
const now = () => new Date(at('2026-05-08'));
let sent = 0;

const send = (sentAt: AssistRequest['sentAt'], changes: Partial<AssistRequest> = {}) =>
  inboxStore(table).put(assistRequest({ sentAt, requestId: requestIdOf([++sent], sentAt), ...changes }));
const answeredAt = (when: AssistRequest['sentAt'], subjects = 2) => ({
  subjects,
  answered: subjects,
  answeredAt: when,
});
const figures = (as: string, from: string, to: string, on = table) =>
  callHandler(handlersOn(on, { now }).getAssistFigures, { as, query: { from, to } });

/** Three working days each. April in ASKED: four requests; in ASKER one; one each just before and just after the month. */
beforeAll(async () => {
  ({ table, stop } = await startTable());
  // The last second of March and the first of May, as Shanghai counts.
  await send(at('2026-03-31', '23:59'), answeredAt(at('2026-04-02'), 7));
  await send(at('2026-05-01', '00:00'), { subjects: 11 });
  // Wednesday 1 April at 00:00; Friday 3 April is day 2, Monday 6 April is off: due on Tuesday 7 April.
  await send(at('2026-04-01', '00:00'), answeredAt(at('2026-04-03'), 3));
  await send(at('2026-04-01'), answeredAt(at('2026-04-09')));
  // Thursday 30 April: the next working day is 6 May (and Saturday 9 May): due on 8 May, extended to 11 May.
  const extension = { workingDays: 2, reason: '档案在外', at: at('2026-05-07'), actor: 'SOMEBODY' };
  await send(at('2026-04-30', '23:59'), { extension, answered: 1 });
  await send(at('2026-04-14'), { subjects: 5, answered: 4 });
  await send(at('2026-04-14'), { unit: ASKER, ...answeredAt(at('2026-04-14', '10:30'), 1) });
}, 30_000);
afterAll(() => stop());

const OF_ASKED = {
  ...{ requests: 4, answeredInTime: 1, answeredLate: 1, unansweredOverdue: 1, overdue: 2, pending: 1, extended: 1 },
  // 3 + 2 + 2 + 5 and 3 + 2 + 1 + 4; the mean of 2 and 5 working days.
  ...{ subjects: 12, subjectsAnswered: 10, medianWorkingDays: 3.5 },
};
const OF_ASKER = {
  ...{ requests: 1, answeredInTime: 1, answeredLate: 0, unansweredOverdue: 0, overdue: 0, pending: 0, extended: 0 },
  ...{ subjects: 1, subjectsAnswered: 1, medianWorkingDays: 0 },
};

it('are those of the units asked, to the operator', async () => {
  const { status, body } = await figures('operator', '2026-04', '2026-04');
  expect(status).toBe(200);
  expect(body).toMatchObject({ from: '2026-04', to: '2026-04', asOf: '2026-05-08T10:00:00+08:00' });
  expect(body.figures).toMatchObject({ requests: 5, subjects: 13, answeredInTime: 2, medianWorkingDays: 2 });
  const units: { unit: string }[] = body.units;
  expect(units.toSorted((a, b) => a.unit.localeCompare(b.unit))).toEqual([
    { unit: ASKED.id, name: ASKED.name, figures: OF_ASKED, months: [{ month: '2026-04', figures: OF_ASKED }] },
    { unit: ASKER.id, name: ASKER.name, figures: OF_ASKER, months: [{ month: '2026-04', figures: OF_ASKER }] },
  ]);
});

it('are those of the own unit alone, to an officer', async () => {
  const own = (await figures('officer', '2026-04', '2026-04')).body;
  expect(own.units.map(({ unit }: { unit: string }) => unit)).toEqual([ASKED.id]);
  expect(own.figures).toEqual(OF_ASKED);
  const other = (await figures('otherOfficer', '2026-04', '2026-04')).body;
  expect(other.figures).toEqual(OF_ASKER);
});

it('are told apart by the month of sending, as Shanghai counts it', async () => {
  const { body } = await figures('officer', '2026-03', '2026-05');
  const months: { month: string; figures: { subjects: number; requests: number } }[] = body.units[0].months;
  expect(months.map(({ month, figures: { requests, subjects } }) => [month, requests, subjects])).toEqual([
    ['2026-03', 1, 7],
    ['2026-04', 4, 12],
    ['2026-05', 1, 11],
  ]);
  expect(body.figures).toMatchObject({ requests: 6, subjects: 30 });
});

it('are noughts where nobody asked', async () => {
  const none = (await figures('officer', '2025-12', '2025-12')).body;
  expect(none.units[0].figures).toMatchObject({ requests: 0, medianWorkingDays: null });
  expect((await figures('operator', '2025-12', '2025-12')).body).toMatchObject({ units: [], figures: { requests: 0 } });
});

it.each([
  ['2026-05', '2026-04'],
  ['2026-4', '2026-05'],
  ['2024-01', '2026-01'],
])('refuses the months %s to %s', async (from, to) => {
  expect((await figures('operator', from, to)).status).toBe(400);
});

it('read the requests of those months and no others', async () => {
  const { table: recording, used } = recordingTable(table);
  await figures('officer', '2026-04', '2026-04', recording);
  expect([...used.keys()].sort()).toEqual(['dynamodb:BatchGetItem', 'dynamodb:Query']);
  expect(used.get('dynamodb:BatchGetItem')?.size).toBe(4);
});
