import { contentOf } from '../../shared/signing/signer.ts';
import { callHandler } from '../support/call-handler.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { textsIn } from '../support/page-texts.ts';
import { FIRM } from '../support/records.ts';
import { SHARE_REQUEST, sharingCity } from '../support/sharing.ts';

/** Whoever receives a share opens it, by API or on its page, as often as it allows and as long as it holds. */
const { files, handlers, issue, open, openPage, reportNo, revoke, setClock, share, shown, table } = sharingCity();

describe('opening a share', () => {
  it('gives the report, with links to it and to its signed data for a minute, and the enterprise sees who it was', async () => {
    const { code, shareId } = (await share('open')).body;
    const links = jest.spyOn(files, 'link');
    const opened = await open(code, 'k1');
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({ reportNo: reportNo(), enterprise: FIRM, openingsLeft: 0, superseded: false });
    expect(opened.body.report).toMatchObject({ reportNo: reportNo(), domains: expect.any(Array) });
    expect(links.mock.calls.map(([, { filename, seconds }]) => [filename, seconds])).toEqual([
      [`${reportNo()}.pdf`, 60],
      [`${reportNo()}.jws`, 60],
    ]);
    links.mockRestore();
    const signed = contentOf(String(files.objects.get(opened.body.jws.url.replace('memory:', ''))));
    expect(JSON.parse(signed.text)).toMatchObject({ reportNo: reportNo(), enterprise: FIRM });
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
      expect.objectContaining({
        what: 'share-opened',
        reportNo: reportNo(),
        who: expect.objectContaining({ id: 'sample-bank' }),
      }),
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
    const counted = faultyTable(table());
    await open((await share('count-open')).body.code, 'count-open', counted.table);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counted.calls(); call++)
      for (const fault of FAULTS) {
        const { code, shareId } = (await share(`open-fault-${call}-${fault}`, { openings: 2 })).body;
        const key = `open-fault-${call}-${fault}`;
        await open(code, key, faultyTable(table(), { call, fault }).table);
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
        setClock(new Date('2026-03-17T02:00:00Z'));
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
      expect(look.text).not.toContain(reportNo());
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
    expect(opened.text).toContain(reportNo());
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

  it('says the same in English when asked to; changing the language of what was opened takes no opening', async () => {
    const { code, shareId } = (await share('english', { openings: 2 })).body;
    const inEnglish = { params: { code }, query: { lang: 'en' } };
    const asked = (await callHandler(handlers().sharePage, inEnglish)).text;
    for (const text of ['<html lang="en">', 'action="/s?lang=en"', 'Financing']) expect(asked).toContain(text);
    const refused = await openPage(code, { name: '=1' }, { lang: 'en' });
    expect([refused.status, refused.text.includes('Enter the name of your organisation')]).toEqual([400, true]);
    const opened = await openPage(code, { once: 'english' }, { lang: 'en' });
    expect(opened.text).toContain('The enterprise sees this opening. The share can be opened 1 more time.');
    const again = '<form class="plain" method="post" action="/s?lang=zh-CN">';
    expect(opened.text).toContain(`${again}<input type="hidden" name="code" value="${code}">`);
    for (const { text } of [{ text: asked }, refused, opened]) expect(textsIn(text).unmarkedChinese).toEqual([]);
    const chinese = await openPage(code, { once: 'english' });
    expect(textsIn(chinese.text).latinWords).toEqual([]);
    expect((await shown(shareId)).opened).toHaveLength(1);
  });

  it('says of each domain through when its data are declared, and where a gap is beside what was found', async () => {
    const { code } = (await share('gaps')).body;
    const { text } = await openPage(code);
    expect(text).toMatch(/数据截至 \d{4}年|尚无完整申报/);
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
  const call = { as: 'enterprise', params: { reportNo: takenBack }, body: SHARE_REQUEST };
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
    await callHandler(handlers().createShare, { as: 'enterprise', params, body: { ...SHARE_REQUEST, openings: 2 } })
  ).body;
  await callHandler(handlers().refreshReport, { as: 'enterprise', params, body: {}, key: 'replaced' });
  expect((await open(code, 'replaced')).body).toMatchObject({ superseded: true });
  expect((await openPage(code)).text).toContain('已被新的报告替代');
});
