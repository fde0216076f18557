import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { FIRM } from '../support/records.ts';

/** An enterprise shows a report to somebody, sees who opened it, and takes it back. */
let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-10T02:00:00Z');
const files = memoryFiles();
const handlers = (on = table) => handlersOn(on, { now: () => now, files });
let reportNo: string;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  reportNo = (await issue('first')).reportNo;
});
afterAll(() => stop());
beforeEach(() => {
  now = new Date('2026-03-10T02:00:00Z');
});

const issue = async (key: string) =>
  (await callHandler(handlers().issueReport, { as: 'enterprise', body: { purpose: 'listing' }, key })).body;

const REQUEST = { purpose: 'financing', recipient: '示例银行潍坊分行' };
const share = async (key: string, changes: object = {}, on = table) =>
  callHandler(handlers(on).createShare, {
    as: 'enterprise',
    params: { reportNo },
    body: { ...REQUEST, ...changes },
    key: encodeURIComponent(key),
  });
const open = (code: string, key?: string, on = table) =>
  callHandler(handlers(on).openShare, {
    as: 'bank',
    body: { code },
    ...(key === undefined ? {} : { key: encodeURIComponent(key) }),
  });
const openPage = (code: string, form: object = {}) =>
  callHandler(handlers().openSharePage, { form: { code, name: '示例律师事务所', once: 'once', ...form } });
const shown = async (shareId: string) => {
  const query = { limit: '200' };
  const { body } = await callHandler(handlers().listShares, { as: 'enterprise', params: { reportNo }, query });
  return body.shares.find((one: { shareId: string }) => one.shareId === shareId);
};
const revoke = (shareId: string, as = 'enterprise') =>
  callHandler(handlers().revokeShare, { as, params: { reportNo, shareId } });

describe('making a share', () => {
  it('gives a code that the platform keeps nowhere, and the same when asked again', async () => {
    const first = await share('once');
    const again = await share('once');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ state: 'active', openings: 1, opened: [], ...REQUEST });
    expect(first.body.url).toBe(`https://credit.example/s/${first.body.code}`);
    expect(first.body.expiresAt).toBe('2026-03-17T10:00:00+08:00');
    const kept = await table.query(`SH#${FIRM.uscc}`);
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(first.body.code);
    expect((await shown(first.body.shareId)).code).toBeUndefined();
  });

  it('asked for several times at once, is one share with one code', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => share('at-once')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code} ${body.shareId}`)).size).toBe(1);
    expect((await open(answers[0]?.body.code)).status).toBe(200);
  });

  it.each([
    ['another recipient', { recipient: '示例证券公司' }],
    ['more openings', { openings: 2 }],
  ])('under a key that stands for %s already, is refused', async (_, changes) => {
    await share('mismatch');
    expect((await share('mismatch', changes)).body.code).toBe('idempotency-mismatch');
  });

  it.each([
    ['for longer than 90 days', { expiresAt: '2026-06-08T10:00:01+08:00' }, '/expiresAt'],
    ['until a moment that has passed', { expiresAt: '2026-03-10T10:00:00+08:00' }, '/expiresAt'],
    ['to be opened never', { openings: 0 }, '/openings'],
    ['to be opened without end', { openings: 51 }, '/openings'],
    ['for nobody', { recipient: ' ' }, '/recipient'],
    ['for a purpose that is none', { purpose: 'fun' }, '/purpose'],
  ])('%s is refused', async (what, changes, pointer) => {
    const { status, body } = await share(what, changes);
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('survives a failure of any call of the table: the retry answers one code, which opens', async () => {
    const counted = faultyTable(table);
    await share('count', {}, counted.table);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counted.calls(); call++)
      for (const fault of FAULTS) {
        const key = `fault-${call}-${fault}`;
        await share(key, {}, faultyTable(table, { call, fault }).table);
        const made = await share(key);
        expect([call, fault, made.status, (await open(made.body.code)).status]).toEqual([call, fault, 201, 200]);
      }
    logged.mockRestore();
  }, 60_000);

  it('is for the own reports alone', async () => {
    for (const as of ['sibling', '91370781MA0008888X'])
      for (const operation of ['createShare', 'listShares'] as const) {
        const answer = await callHandler(handlers()[operation], { as, params: { reportNo }, body: REQUEST });
        expect([as, operation, answer.status]).toEqual([as, operation, 404]);
      }
  });

  it('is not for a report that an officer fetched', async () => {
    await table.put({ pk: `E#${FIRM.uscc}`, sk: 'BASE', ...FIRM });
    const fetched = await callHandler(handlers().fetchReport, {
      as: 'officer',
      params: { uscc: FIRM.uscc },
      body: { purpose: 'award', matterNo: '青评优〔2026〕3号' },
    });
    expect(fetched.status).toBe(201);
    const params = { reportNo: fetched.body.reportNo };
    expect((await callHandler(handlers().createShare, { as: 'enterprise', params, body: REQUEST })).status).toBe(404);
  });
});

describe('opening a share', () => {
  it('gives the report and a link for a minute, and the enterprise sees who it was', async () => {
    const { code, shareId } = (await share('open')).body;
    const links = jest.spyOn(files, 'link');
    const opened = await open(code, 'k1');
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({ reportNo, enterprise: FIRM, openingsLeft: 0, superseded: false });
    expect(opened.body.report).toMatchObject({ reportNo, domains: expect.any(Array) });
    expect(links.mock.calls.map(([, { seconds }]) => seconds)).toEqual([60]);
    links.mockRestore();
    expect(await shown(shareId)).toMatchObject({
      state: 'used-up',
      opened: [
        {
          at: '2026-03-10T10:00:00+08:00',
          channel: 'api',
          by: { id: 'sample-bank', name: '示例银行潍坊分行', stated: false },
        },
      ],
    });
    const { body } = await callHandler(handlers().listAccesses, { as: 'enterprise' });
    expect(body.accesses).toContainEqual(
      expect.objectContaining({ what: 'share-opened', reportNo, who: expect.objectContaining({ id: 'sample-bank' }) }),
    );
  });

  it('again under the same key costs nothing; the key with another code is refused', async () => {
    const { code, shareId } = (await share('repeat', { openings: 2 })).body;
    expect([(await open(code, 'again')).status, (await open(code, 'again')).status]).toEqual([200, 200]);
    expect((await shown(shareId)).opened).toHaveLength(1);
    const other = (await share('repeat-other')).body.code;
    expect((await open(other, 'again')).body.code).toBe('idempotency-mismatch');
  });

  it('of n at once of the last opening, lets exactly one in', async () => {
    for (const openings of [1, 3]) {
      const { code, shareId } = (await share(`race-${openings}`, { openings })).body;
      const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => open(code, `race-${openings}-${i}`)));
      const count = (status: number) => answers.filter((answer) => answer.status === status).length;
      expect([count(200), count(410)]).toEqual([openings, 12 - openings]);
      expect((await shown(shareId)).opened).toHaveLength(openings);
    }
  }, 30_000);

  it('at the same moment as the revocation, either came first or is refused, and nothing after it opens', async () => {
    for (let round = 0; round < 3; round++) {
      const { code, shareId } = (await share(`revoke-race-${round}`, { openings: 50 })).body;
      const attempts = Array.from({ length: 6 }, (_, i) => open(code, `revoke-race-${round}-${i}`));
      const [revoked, ...answers] = await Promise.all([revoke(shareId), ...attempts]);
      expect(revoked.body.state).toBe('revoked');
      const opened = answers.filter(({ status }) => status === 200).length;
      expect(answers.filter(({ status }) => status !== 200).every(({ body }) => body.code === 'share-revoked')).toBe(
        true,
      );
      expect((await shown(shareId)).opened).toHaveLength(opened);
      expect((await open(code, `late-${round}`)).body.code).toBe('share-revoked');
    }
  }, 30_000);

  it('survives a failure of any call of the table: the retry opens, and one opening is taken', async () => {
    const counted = faultyTable(table);
    await open((await share('count-open')).body.code, 'count-open', counted.table);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counted.calls(); call++)
      for (const fault of FAULTS) {
        const { code, shareId } = (await share(`open-fault-${call}-${fault}`, { openings: 2 })).body;
        const key = `open-fault-${call}-${fault}`;
        await open(code, key, faultyTable(table, { call, fault }).table);
        expect([call, fault, (await open(code, key)).status]).toEqual([call, fault, 200]);
        expect((await shown(shareId)).opened).toHaveLength(1);
      }
    logged.mockRestore();
  }, 60_000);

  it('costs nothing where the report cannot be read', async () => {
    const { code, shareId } = (await share('unreadable')).body;
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = jest.spyOn(files, 'read').mockRejectedValueOnce(new Error('no storage'));
    expect((await open(code, 'unreadable')).status).toBe(500);
    expect((await shown(shareId)).opened).toEqual([]);
    failing.mockRestore();
    logged.mockRestore();
  });

  it.each<[string, (made: { code: string; shareId: string }) => Promise<unknown>, string]>([
    [
      'has expired',
      async () => {
        now = new Date('2026-03-17T02:00:00Z');
      },
      'share-expired',
    ],
    ['was revoked', ({ shareId }) => revoke(shareId), 'share-revoked'],
    ['is used up', ({ code }) => open(code, 'first'), 'share-used-up'],
  ])('that %s is gone, for programs and on the page', async (what, end, problem) => {
    const made = (await share(`gone ${what}`)).body;
    await end(made);
    expect((await open(made.code, `gone ${what}`)).body).toMatchObject({ status: 410, code: problem });
    const look = await callHandler(handlers().sharePage, { params: { code: made.code } });
    const posted = await openPage(made.code);
    expect([look.status, posted.status]).toEqual([410, 410]);
    expect(look.text).not.toContain(FIRM.name);
  });

  it('that never was is one and the same answer, whatever the code', async () => {
    const answers = [];
    for (const code of ['x', 'A'.repeat(27), '示'.repeat(27), '']) answers.push((await open(code)).body);
    for (const { status, code, detail } of answers)
      expect([status, code, detail]).toEqual([404, 'not-found', answers[0].detail]);
    const pages = ['x', 'A'.repeat(27)].map((code) => callHandler(handlers().sharePage, { params: { code } }));
    expect(new Set((await Promise.all(pages)).map(({ status, text }) => `${status}${text}`)).size).toBe(1);
  });
});

describe('the page of a share', () => {
  it('looked at any number of times takes no opening', async () => {
    const { code, shareId } = (await share('look')).body;
    for (let i = 0; i < 3; i++) {
      const look = await callHandler(handlers().sharePage, { params: { code } });
      expect(look.status).toBe(200);
      expect(look.text).toContain(FIRM.name);
      expect(look.text).not.toContain(reportNo);
      expect(look.text).not.toContain('<script');
      expect(look.headers).toMatchObject({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
    }
    expect((await shown(shareId)).opened).toEqual([]);
  });

  it('opens by its form, under the name that was stated; reloaded, it is the same opening', async () => {
    const { code, shareId } = (await share('page', { openings: 2 })).body;
    const page = (await callHandler(handlers().sharePage, { params: { code } })).text;
    const once = / name="once" value="([^"]+)"/.exec(page)?.[1] as string;
    const opened = await openPage(code, { once });
    const reloaded = await openPage(code, { once });
    expect([opened.status, reloaded.status]).toEqual([200, 200]);
    expect(opened.text).toContain(reportNo);
    expect(opened.text).toContain('/verify/');
    expect(opened.text).not.toContain('<script');
    expect(await shown(shareId)).toMatchObject({
      state: 'active',
      opened: [{ channel: 'page', by: { id: null, name: '示例律师事务所', stated: true } }],
    });
    expect((await openPage(code, { once: 'other' })).status).toBe(200);
    expect((await shown(shareId)).state).toBe('used-up');
  });

  it('sent several times at once by an impatient reader, takes one opening', async () => {
    const { code, shareId } = (await share('impatient', { openings: 5 })).body;
    const answers = await Promise.all([1, 2, 3, 4].map(() => openPage(code, { once: 'the same page' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await shown(shareId)).opened).toHaveLength(1);
  });

  it.each(['', '   ', '\u202E示例', '=1+1', 'x'.repeat(101)])('asks again where the name is %j', async (name) => {
    const { code, shareId } = (await share(`name ${name.length}${name.charCodeAt(0)}`)).body;
    const asked = await openPage(code, { name });
    expect([asked.status, asked.text.includes('role="alert"')]).toEqual([400, true]);
    expect((await shown(shareId)).opened).toEqual([]);
  });

  it('shows what is typed as text, not as a part of the page', async () => {
    const { code, shareId } = (await share('markup')).body;
    const asked = await openPage(code, { name: '"><b>=1'.padStart(120, 'x') });
    expect(asked.text).not.toContain('"><b>');
    const opened = await openPage(code, { name: '<b>示例</b>' });
    expect(opened.text).not.toContain('<b>示例');
    expect((await shown(shareId)).opened[0].by.name).toBe('<b>示例</b>');
  });
});

it('a repeated opening reads the share again: a revocation acknowledged meanwhile ends it', async () => {
  const { code, shareId } = (await share('revoked-meanwhile', { openings: 2 })).body;
  expect((await open(code, 'meanwhile')).status).toBe(200);
  const read = files.read;
  const revoking = jest.spyOn(files, 'read').mockImplementationOnce(async (key) => {
    expect((await revoke(shareId)).status).toBe(200);
    return read(key);
  });
  expect((await open(code, 'meanwhile')).body.code).toBe('share-revoked');
  revoking.mockRestore();
});

it('of a report that was taken back since, none is opened or made, and no opening is taken', async () => {
  const { reportNo: takenBack } = await issue('taken-back');
  const call = { as: 'enterprise', params: { reportNo: takenBack }, body: REQUEST };
  const made = await callHandler(handlers().createShare, call);
  const params = { reportNo: takenBack };
  await callHandler(handlers().revokeReport, { as: 'operator', params, body: { reason: '误发' }, key: 'taken-back' });
  const opened = await open(made.body.code, 'taken-back');
  expect([opened.status, opened.body.code]).toEqual([410, 'report-revoked']);
  const page = await openPage(made.body.code);
  expect([page.status, page.text.includes('报告已被撤销'), page.text.includes('误发')]).toEqual([410, true, false]);
  expect((await callHandler(handlers().listShares, call)).body.shares[0].opened).toEqual([]);
  const another = await callHandler(handlers().createShare, { ...call, key: 'another' });
  expect([another.status, another.body.code]).toEqual([410, 'report-revoked']);
});

it('of a report that was replaced since says so', async () => {
  const { reportNo: earlier } = await issue('earlier');
  const params = { reportNo: earlier };
  const { code } = (
    await callHandler(handlers().createShare, { as: 'enterprise', params, body: { ...REQUEST, openings: 2 } })
  ).body;
  await callHandler(handlers().refreshReport, { as: 'enterprise', params, body: {}, key: 'replaced' });
  expect((await open(code, 'replaced')).body).toMatchObject({ superseded: true });
  expect((await openPage(code)).text).toContain('已被新的报告替代');
});

describe('revoking a share', () => {
  it('is for its enterprise alone, and repeats its answer', async () => {
    const { shareId } = (await share('revoke')).body;
    expect((await revoke(shareId, 'sibling')).status).toBe(404);
    const first = await revoke(shareId);
    now = new Date('2026-03-10T03:00:00Z');
    expect([first.status, (await revoke(shareId)).body]).toEqual([200, first.body]);
    expect(first.body).toMatchObject({ state: 'revoked', revokedAt: '2026-03-10T10:00:00+08:00' });
    expect((await revoke('nothing')).status).toBe(404);
  });
});

it('the shares of a report are listed by time, the latest first, a page at a time', async () => {
  const { reportNo: another } = await issue('list');
  const make = (key: string) =>
    callHandler(handlers().createShare, { as: 'enterprise', params: { reportNo: another }, body: REQUEST, key });
  for (let i = 0; i < 5; i++) {
    now = new Date(Date.parse('2026-03-10T02:00:00Z') + i * 1000);
    await make(`list-${i}`);
  }
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { limit: '2', ...(cursor === null ? {} : { cursor }) };
    const { body } = await callHandler(handlers().listShares, {
      as: 'enterprise',
      params: { reportNo: another },
      query,
    });
    seen.push(...body.shares.map(({ createdAt }: { createdAt: string }) => createdAt.slice(17, 19)));
    cursor = body.cursor;
  } while (cursor !== null);
  expect(seen).toEqual(['04', '03', '02', '01', '00']);
});

it.each(['zzz', 'A', 'WF20260310ABCDEFGHJK2#1'])('a cursor that is none of this list is refused: %s', async (sk) => {
  const query = { cursor: Buffer.from(sk).toString('base64url') };
  const { status, body } = await callHandler(handlers().listShares, { as: 'enterprise', params: { reportNo }, query });
  expect([status, body.errors?.[0].pointer]).toEqual([400, '/query/cursor']);
});
