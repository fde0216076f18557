import { callHandler } from '../support/call-handler.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { FIRM } from '../support/records.ts';
import { SHARE_REQUEST, sharingCity } from '../support/sharing.ts';

/** An enterprise shows a report to somebody, sees who opened it, and takes it back. */
const { handlers, issue, open, reportNo, revoke, setClock, share, shown, table } = sharingCity();

describe('making a share', () => {
  it('gives a code that the platform keeps nowhere, and the same when asked again', async () => {
    const first = await share('once');
    const again = await share('once');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ state: 'active', openings: 1, opened: [], ...SHARE_REQUEST });
    expect(first.body.url).toBe(`https://credit.example/s/${first.body.code}`);
    expect(first.body.expiresAt).toBe('2026-03-17T10:00:00+08:00');
    const kept = await table().query(`SH#${FIRM.uscc}`);
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
    const counted = faultyTable(table());
    await share('count', {}, counted.table);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counted.calls(); call++)
      for (const fault of FAULTS) {
        const key = `fault-${call}-${fault}`;
        await share(key, {}, faultyTable(table(), { call, fault }).table);
        const made = await share(key);
        expect([call, fault, made.status, (await open(made.body.code)).status]).toEqual([call, fault, 201, 200]);
      }
    logged.mockRestore();
  }, 60_000);

  it('is for the own reports alone', async () => {
    for (const as of ['sibling', '91370781MA0008888X'])
      for (const operation of ['createShare', 'listShares'] as const) {
        const answer = await callHandler(handlers()[operation], {
          as,
          params: { reportNo: reportNo() },
          body: SHARE_REQUEST,
        });
        expect([as, operation, answer.status]).toEqual([as, operation, 404]);
      }
  });

  it('is not for a report that an officer fetched', async () => {
    await table().put({ pk: `E#${FIRM.uscc}`, sk: 'BASE', ...FIRM });
    const fetched = await callHandler(handlers().fetchReport, {
      as: 'officer',
      params: { uscc: FIRM.uscc },
      body: { purpose: 'award', matterNo: '青评优〔2026〕3号' },
    });
    expect(fetched.status).toBe(201);
    const params = { reportNo: fetched.body.reportNo };
    expect((await callHandler(handlers().createShare, { as: 'enterprise', params, body: SHARE_REQUEST })).status).toBe(
      404,
    );
  });
});

describe('revoking a share', () => {
  it('is for its enterprise alone, and repeats its answer', async () => {
    const { shareId } = (await share('revoke')).body;
    expect((await revoke(shareId, 'sibling')).status).toBe(404);
    const first = await revoke(shareId);
    setClock(new Date('2026-03-10T03:00:00Z'));
    expect([first.status, (await revoke(shareId)).body]).toEqual([200, first.body]);
    expect(first.body).toMatchObject({ state: 'revoked', revokedAt: '2026-03-10T10:00:00+08:00' });
    expect((await revoke('nothing')).status).toBe(404);
  });
});

it('the shares of a report are listed by time, the latest first, a page at a time', async () => {
  const { reportNo: another } = await issue('list');
  const make = (key: string) =>
    callHandler(handlers().createShare, { as: 'enterprise', params: { reportNo: another }, body: SHARE_REQUEST, key });
  for (let i = 0; i < 5; i++) {
    setClock(new Date(Date.parse('2026-03-10T02:00:00Z') + i * 1000));
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
  const { status, body } = await callHandler(handlers().listShares, {
    as: 'enterprise',
    params: { reportNo: reportNo() },
    query,
  });
  expect([status, body.errors?.[0].pointer]).toEqual([400, '/query/cursor']);
});
