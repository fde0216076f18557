import { callHandler } from '../support/call-handler.ts';
import { complaintCity } from '../support/complaints.ts';
import { BUREAU, FIRM, OTHER_FIRM } from '../support/records.ts';

/** What lies too long with anybody, for the desk that has to step in. */
const city = complaintCity();

const list = async (query: Record<string, string> = {}) =>
  (await callHandler(city.handlers().listOverdueCases, { as: 'operator', query })).body;
const brief = async (query: Record<string, string> = {}) =>
  (await list(query)).cases.map(
    ({ caseId, holder, term, due, overdue, workingDaysLate }: Awaited<ReturnType<typeof list>>['cases'][number]) => [
      caseId,
      holder.id,
      `${term} ${due.day}`,
      overdue ? workingDaysLate : 'soon',
    ],
  );

let complaint: string;
let objection: string;
let assigned: string;

beforeAll(async () => {
  // Monday 2 March: two complaints, to be answered by Monday 9, one of them by the bureau; and an objection, to be decided by
  // Thursday 5, and to be accepted by the end of Tuesday 3.
  city.at('2026-03-02T10:00:00+08:00');
  complaint = (await city.file()).body.caseId;
  assigned = (await city.file({}, OTHER_FIRM.uscc)).body.caseId;
  const body = {
    ...{ ground: 'missing', domain: '21', documentNo: '青市监处罚〔2026〕99号', authority: BUREAU.name },
    ...{ statement: '该处罚未归集', commitment: { accepted: true } },
  };
  const filed = await callHandler(city.handlers().fileObjection, { as: 'enterprise', key: 'objection', body });
  objection = filed.body.caseId;
  city.at('2026-03-02T11:00:00+08:00');
  await city.steps(complaint, ['operator', { action: 'accept' }]);
  await city.steps(assigned, ['operator', { action: 'accept' }], ['operator', { action: 'assign', unit: 'qz-scjg' }]);
}, 60_000);

const of = async (caseId: string) => (await brief()).filter(([id]: string[]) => id === caseId);

it('says of each case by which term it is late or nearly so, the longest overdue first', async () => {
  city.at('2026-03-03T10:00:00+08:00');
  expect(await of(objection)).toEqual([[objection, 'desk', 'step 2026-03-03', 'soon']]);
  city.at('2026-03-05T00:00:00+08:00');
  expect(await of(objection)).toEqual([[objection, 'desk', 'step 2026-03-03', 2]]);
  city.at('2026-03-11T10:00:00+08:00');
  expect(await brief()).toEqual([
    [objection, 'desk', 'law 2026-03-05', 4],
    ...[complaint, assigned].sort().map((id) => [id, id === complaint ? 'desk' : 'qz-scjg', 'law 2026-03-09', 2]),
  ]);
});

it('says nothing while there is time', async () => {
  city.at('2026-03-03T23:00:00+08:00');
  expect(await of(assigned)).toEqual([]);
  city.at('2026-03-11T10:00:00+08:00');
});

it('names kinds, states and holders in words, and no enterprise', async () => {
  const { cases, asOf } = await list();
  expect(asOf).toBe('2026-03-11T10:00:00+08:00');
  const [one] = cases.filter(({ caseId }: { caseId: string }) => caseId === assigned);
  expect(one).toEqual({
    ...{ caseId: assigned, kind: 'complaint', kindName: '投诉', state: 'assigned', stateName: '承办单位办理中' },
    ...{ holder: { id: 'qz-scjg', name: '青州市市场监督管理局' }, filedAt: '2026-03-02T10:00:00+08:00' },
    ...{ term: 'law', overdue: true, workingDaysLate: 2 },
    due: { day: '2026-03-09', dueBy: '2026-03-10T00:00:00+08:00', provisional: false },
  });
  for (const word of [FIRM.uscc, FIRM.name, OTHER_FIRM.uscc]) expect(JSON.stringify(cases)).not.toContain(word);
});

it('goes page by page, each case once', async () => {
  const whole = await brief();
  const pages: unknown[][] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit: '1', ...(cursor === undefined ? {} : { cursor }) });
    pages.push(page.cases.map(({ caseId }: { caseId: string }) => caseId));
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  expect(pages).toEqual(whole.map(([caseId]: [string]) => [caseId]));
});

it('what is answered is no longer late', async () => {
  await city.steps(assigned, ['officer', { action: 'answer', result: '已答复' }]);
  expect(await of(assigned)).toEqual([]);
});

it.each([
  ['limit', '201'],
  ['cursor', '*'],
])('refuses %s=%s', async (name, value) => {
  const refused = await callHandler(city.handlers().listOverdueCases, { as: 'operator', query: { [name]: value } });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, `/query/${name}`]);
});
