import { inboxStore } from '../../functions/checks/assist/inbox/inbox-store.ts';
import { type AssistRequest, requestIdOf } from '../../functions/checks/assist/request.ts';
import { checksSlice } from '../../infra/slices/checks.ts';
import { addDays, type Day } from '../../shared/calendar/dates.ts';
import type { Message } from '../../shared/messages/message.ts';
import { keys } from '../../shared/table/keys.ts';
import { ASKED, answered, assistRequest } from '../support/assist-requests.ts';
import { assistCity } from '../support/assist-sweep.ts';
import { at } from '../support/open-case.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';

const city = assistCity();
const { published, clockAt, sweep, send, answerAndBreak } = city;
const brief = ({ type, to, at: when }: Message) => `${when.slice(5, 16)} ${type} ${to.id}`;

const OVERDUE = ['03-05T16:00 assist-overdue qz-scjg', '03-05T16:00 assist-overdue wf-qxj'];
const ESCALATED = '03-05T16:00 assist-escalated desk';
/** A term by a calendar that was not yet out, a day too early. */
const PROVISIONAL = { day: '2026-03-04' as Day, dueBy: at('2026-03-05', '00:00'), provisional: true, calendar: '' };

it('follows a request day by day, over the weekend, and tells everyone once', async () => {
  const request = await send();
  const days = Array.from({ length: 9 }, (_, i) => addDays('2026-03-02' as Day, i));
  for (const day of days)
    for (const time of ['00:05', '12:00']) {
      clockAt(day, time);
      await sweep();
    }
  await answerAndBreak(request, [1, 2], '2026-03-10', '13:00');
  clockAt('2026-03-10', '13:30');
  await sweep();
  expect(published.map(brief)).toEqual([
    '03-02T02:00 assist-requested qz-scjg',
    '03-03T16:00 assist-due-tomorrow qz-scjg',
    ...OVERDUE,
    ESCALATED,
    '03-10T05:00 assist-answered wf-qxj',
  ]);
});

it('alarms from the end of the term on, as long as nobody answers', async () => {
  await send();
  clockAt('2026-03-05', '23:59');
  expect(await sweep()).toMatchObject({ open: 1, overdue: 0 });
  expect(city.said('assists-overdue')).toEqual([]);
  clockAt('2026-03-06', '00:00');
  expect(await sweep()).toMatchObject({ open: 1, overdue: 1 });
  expect(await sweep()).toMatchObject({ open: 1, overdue: 1 });
  expect(city.said('assists-overdue').map((line) => JSON.parse(line))).toEqual(
    [1, 2].map(() => ({ level: 'warn', event: 'assists-overdue', open: 1, overdue: 1 })),
  );
});

it('changes nothing the second time, nor when two run at once', async () => {
  const request = await send();
  await answerAndBreak(await send({ requestId: requestIdOf([2], request.sentAt) }), [1, 2], '2026-03-03');
  await answerAndBreak(request, [1], '2026-03-03');
  clockAt('2026-03-20');
  await Promise.all([sweep(), sweep()]);
  const items = await city.items();
  const count = published.length;
  expect(await sweep()).toMatchObject({ open: 1, healed: 0, recomputed: 0 });
  expect(await city.items()).toEqual(items);
  expect(published).toHaveLength(count);
  expect(new Set(published.map(({ id }) => id)).size).toBe(5);
});

describe('what a crash left of an answer', () => {
  it('is finished ten minutes later, once it is sure to be one', async () => {
    const request = await send();
    await answerAndBreak(request, [1, 2], '2026-03-03', '10:00');
    clockAt('2026-03-03', '10:09');
    expect(await sweep()).toMatchObject({ open: 1, healed: 0 });
    expect(published).toEqual([]);
    expect(await city.found(request)).toMatchObject({ answered: 0, revision: 1 });
    clockAt('2026-03-03', '10:10');
    expect(await sweep()).toMatchObject({ healed: 1 });
    const answeredAt = at('2026-03-03');
    expect(await city.found(request)).toMatchObject({ answered: 2, answeredAt, revision: 2 });
    expect(published.map(brief)).toContain('03-03T02:00 assist-answered wf-qxj');
    expect([await city.isOpen(request), await city.marks()]).toEqual([false, []]);
    expect(await sweep()).toMatchObject({ open: 0, healed: 0 });
  });

  it('holds up the word that it is overdue: it may have been in time', async () => {
    const request = await send();
    await answerAndBreak(request, [1, 2], '2026-03-05', '23:59');
    clockAt('2026-03-06', '00:01');
    expect(await sweep()).toMatchObject({ open: 1, overdue: 0 });
    const broken = { ...city.table(), update: () => Promise.reject(new Error('no update')) };
    clockAt('2026-03-06', '01:00');
    await expect(sweep(broken)).rejects.toThrow(`not swept: ${request.requestId}`);
    expect(published).toEqual([]);
    await sweep();
    expect(published.map(brief)).toEqual(['03-05T15:59 assist-answered wf-qxj']);
  });

  it('is counted where it is not all: the request stays open', async () => {
    const request = await send();
    await answerAndBreak(request, [2], '2026-03-03');
    clockAt('2026-03-04');
    expect(await sweep()).toMatchObject({ open: 1, healed: 1 });
    expect(await city.found(request)).toMatchObject({ answered: 1, answeredAt: null });
    expect([await city.isOpen(request), await city.marks()]).toEqual([true, []]);
  });

  it('is told where it was a correction of what had been answered wholly', async () => {
    const request = await send();
    await answerAndBreak(request, [1, 2], '2026-03-03');
    clockAt('2026-03-04');
    await sweep();
    const mark = { requestId: request.requestId, at: at('2026-03-04'), begunAt: at('2026-03-04') };
    await inboxStore(city.table()).beginAnswering(ASKED.id, mark);
    await inboxStore(city.table()).keepAnswers(request, [answered(1, mark.at, { result: 'found' })]);
    clockAt('2026-03-04', '12:00');
    await sweep();
    expect(published.map(brief)).toContain('03-04T02:00 assist-corrected wf-qxj');
    expect(await city.found(request)).toMatchObject({ answeredAt: at('2026-03-03') });
  });

  it('is a pointer of a request that is answered: it goes', async () => {
    const request = await send({ answered: 2, answeredAt: at('2026-03-03') });
    await inboxStore(city.table()).keepAnswers(
      request,
      ([1, 2] as const).map((no) => answered(no, at('2026-03-03'))),
    );
    clockAt('2026-03-10');
    expect(await sweep()).toMatchObject({ open: 0, overdue: 0, healed: 1 });
    expect(await city.isOpen(request)).toBe(false);
    expect(published.map(brief)).toEqual(['03-03T02:00 assist-answered wf-qxj']);
  });
});

it('removes the pointer of a request that never came to be, a day later', async () => {
  const { requestId, sentAt } = assistRequest();
  const lost = keys.assistOpen(ASKED.id, sentAt, requestId);
  await city.table().put({ ...lost, requestId, sentAt });
  clockAt('2026-03-03', '10:00');
  await sweep();
  expect(await city.table().get(lost)).toBeDefined();
  clockAt('2026-03-03', '10:01');
  expect(await sweep()).toMatchObject({ open: 0 });
  expect(await city.table().get(lost)).toBeUndefined();
});

describe('a provisional term', () => {
  it('is computed again once the calendar is out, with its extension, and both sides are told', async () => {
    const extension = { workingDays: 2, reason: '档案在外', at: at('2026-03-03'), actor: 'SOMEBODY' };
    const request = await send({ extension, due: PROVISIONAL });
    clockAt('2026-03-03', '11:00');
    expect(await sweep()).toMatchObject({ recomputed: 1, provisional: 0 });
    const due = { day: '2026-03-09', dueBy: at('2026-03-10', '00:00'), provisional: false };
    expect(await city.found(request)).toMatchObject({ due, extension, revision: 2 });
    expect(published.map(brief)).toEqual(
      expect.arrayContaining(['03-02T16:00 assist-due-recomputed qz-scjg', '03-02T16:00 assist-due-recomputed wf-qxj']),
    );
    expect(published.map(brief).join()).not.toContain('due-tomorrow');
    expect(await sweep()).toMatchObject({ recomputed: 0 });
  });

  it('raises the alarm until then', async () => {
    await send({ sentAt: at('2026-12-22'), dueInWorkingDays: 5 });
    clockAt('2026-12-22', '12:00');
    expect(await sweep()).toMatchObject({ provisional: 1, recomputed: 0 });
    expect(JSON.parse(city.said('provisional-deadlines')[0])).toMatchObject({ assistRequests: 1 });
  });

  it('gives way to who acts at the same time, and is looked at again', async () => {
    const request = await send({ due: PROVISIONAL });
    const { table } = city;
    const losing = { ...table(), update: async () => false };
    clockAt('2026-03-03');
    expect(await sweep(losing)).toMatchObject({ recomputed: 0, open: 1 });
    expect(await city.found(request)).toMatchObject({ revision: 1 });
    expect(await sweep()).toMatchObject({ recomputed: 1 });
  });
});

it('sweeps the others where one request is broken, and fails in the end', async () => {
  await send();
  const broken = requestIdOf(['broken'], at('2026-03-02'));
  await send({ requestId: broken, due: null } as unknown as Partial<AssistRequest>);
  clockAt('2026-03-20');
  await expect(sweep()).rejects.toThrow(`not swept: ${broken}`);
  expect(published.map(brief)).toEqual(expect.arrayContaining([...OVERDUE, ESCALATED]));
  expect(city.said('assists-overdue')).toHaveLength(1);
});

it('says so where time is too short', async () => {
  await send();
  await expect(sweep(undefined, undefined, 1000)).rejects.toThrow('not swept: qz-scjg');
});

it('does nothing that its role may not', async () => {
  const [first, second] = [1, 2].map((n) => requestIdOf([n], at('2026-03-02')));
  await answerAndBreak(await send({ requestId: first as string }), [1, 2], '2026-03-03');
  await send({ requestId: second as string, due: PROVISIONAL });
  const lost = requestIdOf([3], at('2026-03-02'));
  await city.table().put({
    ...keys.assistOpen(ASKED.id, at('2026-03-02'), lost),
    ...{ requestId: lost, sentAt: at('2026-03-02') },
  });
  clockAt('2026-03-20');
  const { table, used } = recordingTable(city.table());
  expect(await sweep(table)).toMatchObject({ healed: 1, recomputed: 1, overdue: 1 });
  expect(notAllowed(used, checksSlice.scheduled?.sweepChecks?.permissions ?? {})).toEqual([]);
});
