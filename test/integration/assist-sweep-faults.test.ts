import { requestIdOf } from '../../functions/checks/assist/request.ts';
import type { Day } from '../../shared/calendar/dates.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { assistCity } from '../support/assist-sweep.ts';
import { cutShortBy, FAULTS, faulty, faultyTable } from '../support/faulty-table.ts';
import { at } from '../support/open-case.ts';

const city = assistCity();
const { published, publish, clockAt, sweep } = city;

let start: Item[];
/** One request answered and not settled, and one overdue whose term the calendar changes. */
beforeEach(async () => {
  const numbered = (n: number) => ({ requestId: requestIdOf([n], at('2026-03-02')) });
  await city.answerAndBreak(await city.send(numbered(1)), [1, 2], '2026-03-03');
  const due = { day: '2026-03-04' as Day, dueBy: at('2026-03-05', '00:00'), provisional: true, calendar: '' };
  await city.send({ ...numbered(2), due });
  start = await city.items();
});
const again = async () => {
  await city.restore(start);
  clockAt('2026-03-20');
};
const ids = () => new Set(published.map(({ id }) => id));

it('a sweep cut short at any call of the table or the bus is made up for by the next', async () => {
  await again();
  const counting = faultyTable(city.table());
  const publishing = faulty({ publish });
  await sweep(counting.table, publishing.target.publish);
  const [expected, told] = [await city.items(), ids()];
  expect([told.size, publishing.calls()]).toEqual([7, 3]);
  const next = async () => {
    clockAt('2026-03-20', '11:00');
    await sweep();
    await city.drain();
    expect(await city.items()).toEqual(expected);
    expect(ids()).toEqual(told);
  };
  const cutShort = async (on: Table) => {
    await again();
    await cutShortBy(sweep(on));
    await next();
  };
  for (let call = 1; call <= counting.calls(); call++)
    await cutShort(faultyTable(city.table(), { call, fault: 'before' }).table);
  const { putNew, putAll, update, deleteAll } = city.table();
  for (let call = 1, done = false; !done; call++) {
    const failing = faulty({ putNew, putAll, update, deleteAll }, { call, fault: 'after' });
    await cutShort({ ...city.table(), ...failing.target });
    done = failing.calls() < call;
  }
  for (const operation of ['putAll', 'deleteAll'] as const)
    await cutShort(faultyTable(city.table(), { operation, fault: 'half' }).table);
  for (const fault of FAULTS)
    for (let call = 1; call <= publishing.calls(); call++) {
      await again();
      await sweep(city.table(), faulty({ publish }, { call, fault }).target.publish);
      await next();
    }
}, 120_000);
