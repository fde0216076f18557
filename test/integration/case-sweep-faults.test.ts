import type { Case } from '../../functions/cases/case.ts';
import { complaintFlow } from '../../functions/cases/complaints/flow.ts';
import { step } from '../../functions/cases/flow.ts';
import type { Day } from '../../shared/calendar/dates.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { caseItems, forgetCases } from '../support/case-sweep.ts';
import { cutShortBy, FAULTS, faulty, faultyTable } from '../support/faulty-table.ts';
import { filed, sweepCity } from '../support/sweep-city.ts';

const { published, publish, on: city, clockAt, act, file, take, table } = sweepCity();

let start: Item[];
/** One case untold, one that is over and whose pointer was left by the unit, both with the desk overdue. */
beforeEach(async () => {
  clockAt('2026-03-03');
  const { cases } = city();
  await cases.putNew(filed('TS20260302BCDEFGHJ'));
  const withUnit = await take(await take(await file(), 'accept', 'desk'), 'assign', 'desk', 'qz-scjg');
  await cases.save(withUnit, step(complaintFlow, withUnit, act('withdraw', 'owner')));
  start = await caseItems(table());
});
const again = async () => {
  await forgetCases(table());
  await table().putAll(start);
  clockAt('2026-03-20');
  published.length = 0;
};
const ids = () => new Set(published.map(({ id }) => id));

it('a sweep cut short at any call of the table or the bus is made up for by the next', async () => {
  await again();
  const counting = faultyTable(table());
  const publishing = faulty({ publish });
  await city(counting.table, publishing.target.publish).sweep();
  const [expected, told] = [await caseItems(table()), ids()];
  expect([told.size, counting.calls() > 30, publishing.calls()]).toEqual([8, true, 3]);
  const next = async () => {
    clockAt('2026-03-20', '11:00');
    await city().sweep();
    expect(await caseItems(table())).toEqual(expected);
    expect(ids()).toEqual(told);
  };
  const cutShort = async (on: Table) => {
    await again();
    await cutShortBy(city(on).sweep());
    await next();
  };
  for (let call = 1; call <= counting.calls(); call++)
    await cutShort(faultyTable(table(), { call, fault: 'before' }).table);
  const { putNew, putAll, update, deleteAll } = table();
  const writes = { putNew, putAll, update, deleteAll };
  for (let call = 1, done = false; !done; call++) {
    const failing = faulty(writes, { call, fault: 'after' });
    await cutShort({ ...table(), ...failing.target });
    done = failing.calls() < call;
  }
  for (const operation of ['putAll', 'deleteAll'] as const)
    await cutShort(faultyTable(table(), { operation, fault: 'half' }).table);
  for (const fault of FAULTS)
    for (let call = 1; call <= publishing.calls(); call++) {
      await again();
      await city(table(), faulty({ publish }, { call, fault }).target.publish).sweep();
      await next();
    }
}, 120_000);

it('a deadline computed again is told to both sides, wherever the sweep that did it was cut short', async () => {
  const { cases } = city();
  const complaint = filed();
  const due = complaint.due as NonNullable<Case['due']>;
  const provisional = { ...due.deadline, day: '2026-03-06' as Day, provisional: true, calendar: 'earlier' };
  await forgetCases(table());
  await cases.putNew({ ...complaint, due: { ...due, deadline: provisional }, announced: 1 });
  start = await caseItems(table());
  const recomputed = () => published.filter(({ type }) => type === 'case-due-recomputed').map(({ to }) => to.role);
  await again();
  const counting = faultyTable(table());
  await city(counting.table).sweep();
  expect(recomputed().sort()).toEqual(['desk', 'enterprise']);
  for (let call = 1; call <= counting.calls(); call++) {
    await again();
    await cutShortBy(city(faultyTable(table(), { call, fault: 'after' }).table).sweep());
    clockAt('2026-03-20', '10:30');
    await city().sweep();
    expect([call, ...new Set(recomputed().sort())]).toEqual([call, 'desk', 'enterprise']);
    expect((await cases.find(complaint.caseId))?.due?.deadline).toMatchObject({
      day: '2026-03-09',
      provisional: false,
    });
  }
}, 60_000);
