import { type Asking, caseCity, OWNER, recordIn } from '../support/cases.ts';
import { faultyTable } from '../support/faulty-table.ts';

/** What an enterprise says beside a record: from its first word to the report, and what the desk makes of it. */
const city = caseCity('2026-03-10T02:00:00Z');
let documents = 0;
const newRecord = () => city.pushed(`青市监处罚〔2026〕${++documents}号`);

const propose = (recordId: string, text: string, as = 'enterprise', asking: Asking = {}) =>
  city.call('proposeStatement', as, { params: { recordId }, body: { text }, ...asking });
const withdraw = (recordId: string, as = 'enterprise', asking: Asking = {}) =>
  city.call('withdrawStatement', as, { params: { recordId }, ...asking });
const moderate = (recordId: string, body: object, asking: Asking = {}) =>
  city.call('moderateStatement', 'operator', {
    params: { statementId: `${OWNER}-${recordId}` },
    body: { decision: 'publish', revision: 1, ...body },
    ...asking,
  });
const listed = async (query: Record<string, string> = {}) =>
  (await city.call('listStatements', 'operator', { query: { limit: '100', ...query } })).body;
const waiting = async (recordId: string): Promise<string[]> =>
  (await listed()).statements
    .filter(({ record }: { record: { recordId: string } }) => record.recordId === recordId)
    .map(({ proposed }: { proposed: { text: string } }) => proposed.text);
const own = async (recordId: string) => (await city.ownRecord(recordId)).statement;
const onReport = async (recordId: string) =>
  recordIn(await city.report(await city.issued()), recordId)?.statement ?? null;

it('stands beside its record on reports once the desk has published it, and makes no report out of date', async () => {
  const recordId = await newRecord();
  const before = await city.issued();
  const answer = await propose(recordId, '已于当日整改完毕。');
  expect([answer.status, answer.body]).toMatchObject([
    202,
    {
      statementId: `${OWNER}-${recordId}`,
      published: null,
      proposed: { text: '已于当日整改完毕。', state: 'pending' },
      revision: 1,
    },
  ]);
  expect(await onReport(recordId)).toBeNull();

  city.at('2026-03-11T02:00:00Z');
  const published = await moderate(recordId, {});
  expect([published.status, published.body]).toMatchObject([200, { proposed: null, revision: 2 }]);
  expect(await onReport(recordId)).toEqual({ text: '已于当日整改完毕。', publishedAt: '2026-03-11T10:00:00+08:00' });
  expect((await city.report(before)).status).toBe('current');
  expect(recordIn(await city.report(before), recordId)?.statement).toBeUndefined();
});

it('a new text waits while the published one stays; a refused one tells its enterprise why', async () => {
  const recordId = await newRecord();
  await propose(recordId, '甲');
  await moderate(recordId, {});
  await propose(recordId, '乙');
  expect(await onReport(recordId)).toMatchObject({ text: '甲' });
  await moderate(recordId, { decision: 'refuse', reason: '含有对他人的指责', revision: 3 });
  expect(await own(recordId)).toMatchObject({
    published: { text: '甲' },
    proposed: { text: '乙', state: 'refused', reason: '含有对他人的指责' },
  });
  expect(await onReport(recordId)).toMatchObject({ text: '甲' });
  await moderate(recordId, { decision: 'remove', reason: '经举报含有不实指责', revision: 4 });
  expect(await onReport(recordId)).toBeNull();
  expect(await own(recordId)).toMatchObject({ proposed: { text: '甲', reason: '经举报含有不实指责' } });
});

describe('the enterprise is told', () => {
  const toldOf = (recordId: string) =>
    city.told.filter(({ text }) => text.includes(recordId)).map(({ to, type, kind }) => ({ to, type, kind }));

  it('of every decision, once, without its words', async () => {
    const recordId = await newRecord();
    const told = (type: string) => ({ to: { role: 'enterprise', id: OWNER }, type, kind: 'statement' });
    await propose(recordId, '甲之说明');
    expect(toldOf(recordId)).toEqual([]);
    for (let time = 0; time < 2; time++) await moderate(recordId, {}, { key: `publish-${recordId}` });
    expect(toldOf(recordId)).toEqual([told('statement-published')]);
    await moderate(recordId, { decision: 'remove', reason: '含有不实指责', revision: 2 });
    await propose(recordId, '乙之说明');
    await moderate(recordId, { decision: 'refuse', reason: '含有不实指责', revision: 4 });
    expect(toldOf(recordId).slice(1)).toEqual([told('statement-removed'), told('statement-refused')]);
    const { body } = await city.call('listMessages', 'enterprise', { query: { limit: '3' } });
    expect(body.messages).toHaveLength(3);
    expect(JSON.stringify(body)).not.toMatch(/之说明|不实指责/);
  });

  it('by a retry, where the decision was cut short', async () => {
    const recordId = await newRecord();
    const logged = jest.spyOn(console, 'error').mockReturnValue();
    await propose(recordId, '甲');
    for (let call = 1; call <= 12; call++) {
      const failing = faultyTable(city.table(), { call, fault: 'after' });
      await moderate(recordId, {}, { key: `cut-${recordId}`, on: failing.table });
    }
    await moderate(recordId, {}, { key: `cut-${recordId}` });
    const ids = city.told.filter(({ text }) => text.includes(recordId)).map(({ id }) => id);
    expect([new Set(ids).size, await waiting(recordId)]).toEqual([1, []]);
    logged.mockRestore();
  });
});

it('on a record that is withdrawn stands on no report, and may still be taken back', async () => {
  const documentNo = `青市监处罚〔2026〕${++documents}号`;
  const recordId = await city.pushed(documentNo);
  await propose(recordId, '此处罚系他人的');
  await moderate(recordId, {});
  city.at('2026-03-11T03:00:00Z');
  await city.pushed(documentNo, { status: 'withdrawn' });
  expect(await city.ownRecord(recordId)).toMatchObject({ status: 'withdrawn' });
  expect(await onReport(recordId)).toBeNull();
  expect((await withdraw(recordId)).status).toBe(204);
});

it('is taken back by its enterprise, whatever its state; taking it back again changes nothing', async () => {
  const recordId = await newRecord();
  expect((await withdraw(recordId)).status).toBe(404);
  await propose(recordId, '甲');
  await moderate(recordId, {});
  await propose(recordId, '乙');
  for (let time = 0; time < 2; time++) {
    expect((await withdraw(recordId)).status).toBe(204);
    expect([await onReport(recordId), await waiting(recordId)]).toEqual([null, []]);
  }
  expect(await own(recordId)).toMatchObject({ published: null, proposed: null, revision: 4 });
});

describe('the list of the desk', () => {
  it('has what waits, the longest waiting first, with what it may replace; page by page each once', async () => {
    const records: string[] = [await newRecord(), await newRecord(), await newRecord()];
    for (const [i, recordId] of records.entries()) {
      city.at(`2026-03-1${2 + i}T02:00:00Z`);
      await propose(recordId, `说明${i}`);
    }
    const { statements } = await listed();
    const mine = statements.filter(({ record }: { record: { recordId: string } }) => records.includes(record.recordId));
    expect(mine.map(({ record }: { record: { recordId: string } }) => record.recordId)).toEqual(records);
    expect(mine[0]).toMatchObject({
      enterprise: { uscc: OWNER },
      record: { domain: '21', domainName: '市场监督管理', documentNo: expect.stringContaining('青市监处罚') },
      proposed: { text: '说明0', state: 'pending', proposedAt: '2026-03-12T10:00:00+08:00' },
      published: null,
      revision: 1,
    });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { statements: { statementId: string }[]; cursor: string | null } = await listed({
        limit: '1',
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.statements.map(({ statementId }) => statementId));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen).toEqual(statements.map(({ statementId }: { statementId: string }) => statementId));
  });

  it('has the latest text of a record alone, and none that was decided', async () => {
    const recordId = await newRecord();
    await propose(recordId, '甲');
    city.at('2026-03-15T02:00:00Z');
    await propose(recordId, '乙');
    expect(await waiting(recordId)).toEqual(['乙']);
    await moderate(recordId, { revision: 2 });
    expect(await waiting(recordId)).toEqual([]);
  });
});

describe('is refused', () => {
  it.each<[string, object, string, string]>([
    ['an identity number', { text: '法人身份证100000199001010010' }, '/text', 'personal-number'],
    ['a mobile number', { text: '联系电话 139-0000-0000' }, '/text', 'personal-number'],
    ['too long', { text: '改'.repeat(501) }, '/text', 'too-long'],
    ['what no font prints', { text: '\u{20BB7}' }, '/text', 'unprintable-character'],
    ['nothing', {}, '/text', 'required'],
  ])('with %s', async (_, body, pointer, code) => {
    const recordId = await newRecord();
    const answer = await city.call('proposeStatement', 'enterprise', { params: { recordId }, body });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ pointer, code }] });
    expect(answer.text).not.toMatch(/\d{11}/);
  });

  it('of a record that is not its own, or that nobody has', async () => {
    const recordId = await newRecord();
    expect((await propose(recordId, '甲', 'sibling')).status).toBe(404);
    expect((await withdraw(recordId, 'sibling')).status).toBe(404);
    expect((await propose('NOTHING', '甲')).status).toBe(404);
    expect((await moderate('NOTHING', {})).status).toBe(404);
  });

  it('without a reason, where the desk refuses or removes', async () => {
    for (const decision of ['refuse', 'remove'])
      expect((await moderate(await newRecord(), { decision })).body.errors[0]).toMatchObject({ pointer: '/reason' });
  });
});
