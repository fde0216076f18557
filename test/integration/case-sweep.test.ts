import type { Case } from '../../functions/cases/case.ts';
import { addDays, type Day } from '../../shared/calendar/dates.ts';
import type { Message } from '../../shared/messages/message.ts';
import { keys } from '../../shared/table/keys.ts';
import { caseItems } from '../support/case-sweep.ts';
import { at, openCase } from '../support/open-case.ts';
import { FIRM } from '../support/records.ts';
import { COMPLAINT, filed, sweepCity } from '../support/sweep-city.ts';

const { published, on: city, clockAt, file, take, table, said } = sweepCity();
const brief = ({ type, to, at: when }: Message) => `${when.slice(5, 10)} ${type} ${to.role}`;

it('follows a case day by day, over the weekend, and tells everyone once', async () => {
  let current = await file();
  const days = Array.from({ length: 12 }, (_, i) => addDays('2026-03-02' as Day, i));
  for (const day of days)
    for (const time of ['00:05', '12:00']) {
      clockAt(day, time);
      if (day === '2026-03-03' && time === '12:00') current = await take(current, 'accept', 'desk');
      if (day === '2026-03-04' && time === '12:00') current = await take(current, 'assign', 'desk', 'qz-scjg');
      await city().sweep();
    }
  expect(published.map(brief)).toEqual([
    '03-02 case-filed enterprise',
    '03-02 case-assigned desk',
    '03-02 case-due-tomorrow desk',
    '03-03 case-accepted enterprise',
    '03-03 case-due-tomorrow desk',
    '03-04 case-transferred enterprise',
    '03-04 case-assigned unit',
    '03-05 case-due-tomorrow unit',
    '03-09 case-overdue unit',
    '03-09 case-overdue desk',
    '03-09 case-overdue enterprise',
    '03-11 case-escalated desk',
  ]);
});

it('alarms as long as a case is overdue, with nothing of the case in the log', async () => {
  await file();
  clockAt('2026-03-09', '23:00');
  expect(await city().sweep()).toMatchObject({ open: 1, overdue: 0 });
  expect(said('cases-overdue')).toEqual([]);
  clockAt('2026-03-10', '00:00');
  expect(await city().sweep()).toMatchObject({ open: 1, overdue: 1 });
  expect(await city().sweep()).toMatchObject({ open: 1, overdue: 1 });
  expect(said('cases-overdue').map((line) => JSON.parse(line))).toEqual(
    [1, 2].map(() => ({ level: 'warn', event: 'cases-overdue', open: 1, overdue: 1 })),
  );
});

it('changes nothing the second time, nor when two run at once', async () => {
  await file();
  clockAt('2026-03-20');
  await Promise.all([city().sweep(), city().sweep()]);
  const items = await caseItems(table());
  const count = published.length;
  await city().sweep();
  expect(await caseItems(table())).toEqual(items);
  expect(published).toHaveLength(count);
  expect(new Set(published.map(({ id }) => id)).size).toBe(6);
});

it('finishes what a crash left of a step, once it is sure to be one', async () => {
  const { cases } = city();
  clockAt('2026-03-02', '10:00');
  await cases.putNew(filed());
  clockAt('2026-03-02', '10:01');
  expect(await city().sweep()).toMatchObject({ healed: 0 });
  expect(published.map(brief)).not.toContain('03-02 case-filed enterprise');
  clockAt('2026-03-02', '10:02');
  expect(await city().sweep()).toMatchObject({ healed: 1 });
  expect(published.map(brief)).toContain('03-02 case-filed enterprise');
  expect(await city().sweep()).toMatchObject({ healed: 0 });
});

it('computes provisional deadlines again when the calendar is out, tells both sides, and alarms until then', async () => {
  const { cases } = city();
  const provisional = {
    day: '2026-03-06' as Day,
    dueBy: at('2026-03-07', '00:00'),
    provisional: true,
    calendar: 'earlier',
  };
  const complaint = filed();
  const due = { ...(complaint.due as NonNullable<Case['due']>), deadline: provisional };
  await cases.putNew({ ...complaint, due, announced: 1 });
  clockAt('2026-03-02', '11:00');
  expect(await city().sweep()).toMatchObject({ recomputed: 1, provisional: 0 });
  expect((await cases.find(COMPLAINT))?.due?.deadline).toMatchObject({ day: '2026-03-09', provisional: false });
  expect((await cases.find(COMPLAINT))?.revision).toBe(1);
  expect(published.map(brief)).toEqual(
    expect.arrayContaining(['03-01 case-due-recomputed enterprise', '03-01 case-due-recomputed desk']),
  );
  expect(await city().sweep()).toMatchObject({ recomputed: 0 });
  const beyond = openCase({ filedAt: at('2026-12-22'), announced: 1, evidence: [] });
  await cases.putNew(beyond);
  clockAt('2026-12-22');
  expect(await city().sweep()).toMatchObject({ provisional: 1 });
  expect(said('provisional-deadlines')).toHaveLength(1);
});

it('removes pointers that hold no more, and none that may yet', async () => {
  let current = await file();
  clockAt('2026-03-03');
  current = await take(await take(current, 'accept', 'desk'), 'assign', 'desk', 'qz-scjg');
  const pointer = { caseId: COMPLAINT, kind: 'complaint', uscc: FIRM.uscc, at: at('2026-03-03') };
  const lost = keys.inbox('wf-qxj', COMPLAINT, 2);
  const next = keys.inbox('desk', COMPLAINT, current.events.length);
  const unfiled = keys.inbox('desk', 'TS20260303ABCDEFGH', 0);
  await table().putAll([
    { ...lost, ...pointer, entry: 2 },
    { ...next, ...pointer, entry: current.events.length },
    { ...unfiled, ...pointer, caseId: 'TS20260303ABCDEFGH', entry: 0 },
  ]);
  await city().sweep();
  const there = async () => (await table().getAll([lost, next, unfiled])).map(({ sk }) => sk).sort();
  expect(await there()).toEqual([next.sk, unfiled.sk].sort());
  clockAt('2026-03-05');
  await city().sweep();
  expect(await there()).toEqual([next.sk]);
  expect(await table().get(keys.inbox('qz-scjg', COMPLAINT, 2))).toBeDefined();
});

it('sweeps the others where one case is broken, and fails in the end', async () => {
  await file();
  const broken = filed('TS20260302BRKKKKEN');
  await city().cases.putNew({ ...broken, due: { ...broken.due, deadline: null } } as unknown as Case);
  clockAt('2026-03-20');
  await expect(city().sweep()).rejects.toThrow('not swept: TS20260302BRKKKKEN');
  expect(published.map(brief)).toContain('03-09 case-overdue enterprise');
});

it('says so where time is too short', async () => {
  await expect(city().sweep(1000)).rejects.toThrow('not swept: desk, qz-scjg, wf-qxj');
});
