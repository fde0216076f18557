import { performance } from 'node:perf_hooks';
import { usccCheckCharacter } from '../../shared/uscc.ts';
import { callHandler } from '../support/call-handler.ts';
import { clockedCity } from '../support/clocked-city.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { FIRM } from '../support/records.ts';

/** A parent asks once for itself, its branches and its subsidiaries. */
const city = clockedCity();
const { handlers } = city;

const subsidiary = (i: number): string => {
  const body = `91370781MA${String(870_000 + i).padStart(7, '0')}`;
  return `${body}${usccCheckCharacter(body)}`;
};
const mandateFrom = async (granter: string, changes: object = {}): Promise<string> => {
  const body = { agent: FIRM, scopes: ['issue'], expiresOn: '2026-12-31', ...changes };
  return String((await callHandler(handlers().grantMandate, { as: granter, body })).body.mandateId);
};
const revoke = (granter: string, mandateId: string) =>
  callHandler(handlers().revokeMandate, { as: granter, params: { mandateId } });
const create = (key: string, members: string[], changes: object = {}, on = city.table) =>
  callHandler(handlers(on).createReportGroup, {
    as: 'enterprise',
    body: { purpose: 'listing', members, ...changes },
    key,
  });
const get = (groupNo: string, as = 'enterprise') => callHandler(handlers().getReportGroup, { as, params: { groupNo } });
const states = ({ body }: Awaited<ReturnType<typeof create>>) =>
  body.reports.map(({ uscc, state, problem }: { uscc: string; state: string; problem?: { code: string } }) => [
    uscc,
    problem?.code ?? state,
  ]);

const NO_MANDATE = { state: 'refused', problem: { code: 'no-mandate', title: '没有有效的授权' } };

it('each member has its report, which is its own; those without a mandate are named, and no more is said of them', async () => {
  const [mine, expired, narrow, stranger] = [subsidiary(1), subsidiary(2), subsidiary(3), subsidiary(4)] as const;
  await mandateFrom(mine);
  await mandateFrom(expired, { expiresOn: '2026-03-10' });
  await mandateFrom(narrow, { purposes: ['bidding'] });
  city.now = new Date('2026-03-11T02:00:00Z');
  const { status, body } = await create('mixed', [FIRM.uscc, mine, expired, narrow, stranger, mine]);
  expect([status, body.complete]).toEqual([201, true]);
  expect(body.reports).toEqual([
    expect.objectContaining({ uscc: FIRM.uscc, name: FIRM.name, state: 'issued', status: 'current' }),
    expect.objectContaining({ uscc: mine, state: 'issued', url: expect.any(String) }),
    ...[expired, narrow, stranger].map((uscc) => ({ uscc, ...NO_MANDATE })),
  ]);
  const { body: theirs } = await callHandler(handlers().listReports, { as: mine });
  expect(theirs.reports).toEqual([
    expect.objectContaining({ reportNo: body.reports[1].reportNo, issuedBy: { uscc: FIRM.uscc, name: FIRM.name } }),
  ]);
  const { body: seen } = await callHandler(handlers().listAccesses, { as: mine });
  expect(seen.accesses).toEqual([expect.objectContaining({ what: 'report-issued' })]);
  for (const uscc of [expired, narrow, stranger]) {
    expect((await callHandler(handlers().listReports, { as: uscc })).body.reports).toEqual([]);
  }
});

it.each(['zh-CN', 'zh-CN/en'])('in %s each report is printed in that language', async (language) => {
  const { body } = await create(`language-${language}`, [FIRM.uscc], { language });
  const { reportNo } = body.reports[0];
  const report = await callHandler(handlers().getReport, { as: 'enterprise', params: { reportNo } });
  expect(report.body.language).toBe(language);
});

it('the same key again is the same group, with the same reports, also after midnight', async () => {
  const members = [FIRM.uscc, subsidiary(10)];
  await mandateFrom(subsidiary(10));
  city.now = new Date('2026-03-10T15:59:00Z');
  const first = await create('again', members);
  city.now = new Date('2026-03-10T16:01:00Z');
  const again = await create('again', members);
  const numbers = ({ body }: typeof first) => [
    body.groupNo,
    body.period,
    ...body.reports.map(({ reportNo }: { reportNo: string }) => reportNo),
  ];
  expect(numbers(again)).toEqual(numbers(first));
  expect((await create('again', [FIRM.uscc])).body.code).toBe('idempotency-mismatch');
});

it('a member that was refused has its report once it has granted the mandate and the request is sent again', async () => {
  const members = [subsidiary(20), subsidiary(21)];
  await mandateFrom(subsidiary(20));
  expect(states(await create('later', members))).toEqual([
    [members[0], 'issued'],
    [members[1], 'no-mandate'],
  ]);
  await mandateFrom(subsidiary(21));
  const { groupNo } = (await create('later', members)).body;
  expect(states(await get(groupNo))).toEqual(members.map((uscc) => [uscc, 'issued']));
});

it('of a member that has revoked, nothing is shown any more', async () => {
  const members = [FIRM.uscc, subsidiary(30)];
  const mandateId = await mandateFrom(subsidiary(30));
  const { groupNo } = (await create('revoked', members)).body;
  await revoke(subsidiary(30), mandateId);
  for (const answer of [await get(groupNo), await create('revoked', members)])
    expect(answer.body.reports[1]).toEqual({ uscc: subsidiary(30), ...NO_MANDATE });
});

it('a mandate revoked while its report is printed shows nothing', async () => {
  const mandateId = await mandateFrom(subsidiary(31));
  const put = jest.spyOn(city.files, 'put').mockImplementationOnce(async () => {
    await revoke(subsidiary(31), mandateId);
  });
  expect((await create('revoke-race', [subsidiary(31)])).body.reports).toEqual([
    { uscc: subsidiary(31), ...NO_MANDATE },
  ]);
  put.mockRestore();
});

it('is found by its owner alone', async () => {
  await mandateFrom(subsidiary(32));
  const { groupNo } = (await create('owner', [subsidiary(32)])).body;
  expect((await get(groupNo)).status).toBe(200);
  for (const as of [subsidiary(32), 'sibling']) expect((await get(groupNo, as)).status).toBe(404);
  expect((await get('GR20260310NOTHING')).status).toBe(404);
});

it.each<[string, string[], object, string]>([
  ['nobody', [], {}, '/members'],
  ['51 members', Array.from({ length: 51 }, (_, i) => subsidiary(100 + i)), {}, '/members'],
  ['a code that is none', ['91370781MA0010117B'], {}, '/members/0'],
  ['an unknown domain', [subsidiary(1)], { domains: ['99'] }, '/domains/0'],
  ['a language there is none of', [subsidiary(1)], { language: 'en' }, '/language'],
  ['a period over five years', [subsidiary(1)], { from: '2001-01-01' }, '/from'],
])('is refused for %s, before anything is issued', async (what, members, changes, pointer) => {
  const { status, body } = await create(encodeURIComponent(what), members, changes);
  expect([status, body.errors?.[0]?.pointer]).toEqual([400, pointer]);
});

it('of 50 members is one request, and the same request at once is the same group', async () => {
  const members = Array.from({ length: 50 }, (_, i) => subsidiary(200 + i));
  for (const member of members) await mandateFrom(member);
  const answers = await Promise.all([create('fifty', members), create('fifty', members)]);
  const numbers = answers.map(({ body }) => body.reports.map(({ reportNo }: { reportNo: string }) => reportNo));
  expect(new Set(numbers[0]).size).toBe(50);
  expect(numbers[1]).toEqual(numbers[0]);
}, 60_000);

it('that takes too long answers 202 with what there is, and goes on when it is sent again', async () => {
  const members = Array.from({ length: 6 }, (_, i) => subsidiary(300 + i));
  for (const member of members) await mandateFrom(member);
  let looks = 0;
  // The beginning, then two members that are begun in time.
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (looks++ < 3 ? 0 : 60_000));
  const first = await create('slow', members);
  clock.mockRestore();
  expect([first.status, first.body.complete]).toEqual([202, false]);
  expect(
    states(first)
      .map(([, state]: string[]) => state)
      .sort(),
  ).toEqual([...Array(2).fill('issued'), ...Array(4).fill('pending')]);
  const rest = await create('slow', members);
  expect([rest.status, rest.body.complete, rest.body.groupNo]).toEqual([201, true, first.body.groupNo]);
  for (const [i, report] of first.body.reports.entries())
    if (report.state === 'issued') expect(rest.body.reports[i].reportNo).toBe(report.reportNo);
});

it('survives a failure of any call of the table: the retry has a report for each, and one alone', async () => {
  const members = [FIRM.uscc, subsidiary(40), subsidiary(41)];
  await mandateFrom(subsidiary(40));
  const counted = faultyTable(city.table);
  await create('count', members, {}, counted.table);
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const before = (await callHandler(handlers().listReports, { as: subsidiary(40), query: { limit: '200' } })).body;
  let made = 0;
  for (let call = 1; call <= counted.calls(); call += 3) {
    const fault = call % 2 === 0 ? 'before' : 'after';
    await create(`fault-${call}`, members, {}, faultyTable(city.table, { call, fault }).table);
    const retried = await create(`fault-${call}`, members);
    expect([call, fault, states(retried)]).toEqual([
      call,
      fault,
      [
        [members[0], 'issued'],
        [members[1], 'issued'],
        [members[2], 'no-mandate'],
      ],
    ]);
    made++;
  }
  logged.mockRestore();
  const after = (await callHandler(handlers().listReports, { as: subsidiary(40), query: { limit: '200' } })).body;
  expect(after.reports.length - before.reports.length).toBe(made);
}, 60_000);
