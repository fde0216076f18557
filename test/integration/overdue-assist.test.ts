import { requestIdOf } from '../../functions/checks/assist/request.ts';
import { ASKER } from '../support/assist-requests.ts';
import { assistCity } from '../support/assist-sweep.ts';
import { callHandler } from '../support/call-handler.ts';
import { handlersOn } from '../support/city.ts';
import { at } from '../support/open-case.ts';

/** Which units have not answered in time, for the operator that has to step in. */
const city = assistCity();

const list = async (day: string, query: Record<string, string> = {}) => {
  const { listOverdueAssistRequests } = handlersOn(city.table(), { now: () => new Date(at(day)) });
  return (await callHandler(listOverdueAssistRequests, { as: 'operator', query })).body;
};
type Listed = { requestId: string; overdue: boolean; workingDaysLate: number };
const brief = async (day: string, query: Record<string, string> = {}) =>
  (await list(day, query)).requests.map(({ requestId, overdue, workingDaysLate }: Listed) => [
    requestId,
    overdue ? workingDaysLate : 'soon',
  ]);

/** One sent on Monday 2 March for three working days, another one to another unit a day later, and one that is answered. */
const sendAll = async () => {
  const first = await city.send();
  const sentAt = at('2026-03-03');
  const second = await city.send({ requestId: requestIdOf([2], sentAt), sentAt, unit: ASKER });
  const answeredAt = at('2026-03-03');
  await city.send({ requestId: requestIdOf([3], first.sentAt), answered: 2, answeredAt });
  return [first, second] as const;
};

it('says who is late and how long, of all units, the longest first; and who is due by the next working day', async () => {
  const [first, second] = await sendAll();
  expect(await brief('2026-03-03')).toEqual([]);
  expect(await brief('2026-03-04')).toEqual([[first.requestId, 'soon']]);
  expect(await brief('2026-03-06')).toEqual([
    [first.requestId, 1],
    [second.requestId, 'soon'],
  ]);
  expect(await brief('2026-03-10')).toEqual([
    [first.requestId, 3],
    [second.requestId, 2],
  ]);
});

it('goes page by page', async () => {
  const [first, second] = await sendAll();
  const page = await list('2026-03-10', { limit: '1' });
  expect(page.requests.map(({ requestId }: Listed) => requestId)).toEqual([first.requestId]);
  const next = await list('2026-03-10', { limit: '1', cursor: page.cursor });
  expect([next.requests.map(({ requestId }: Listed) => requestId), next.cursor]).toEqual([[second.requestId], null]);
});

it('shows each as the operator sees it elsewhere, without its subjects', async () => {
  const [first] = await sendAll();
  const { asOf, requests } = await list('2026-03-10');
  expect(asOf).toBe('2026-03-10T10:00:00+08:00');
  expect(requests[0]).toMatchObject({
    ...{ requestId: first.requestId, state: 'overdue', unit: first.unit, subjects: 2, answered: 0 },
    due: { day: '2026-03-05', provisional: false },
  });
  expect(JSON.stringify(requests)).not.toContain('91370');
});
