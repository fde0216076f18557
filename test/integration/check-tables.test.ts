import { sha256Hex } from '../../shared/digest.ts';
import type { DocumentSigning } from '../../shared/document-signing/document-signing.ts';
import type { Table } from '../../shared/table/table.ts';
import { checksOn } from '../support/checks.ts';
import { startTable } from '../support/city.ts';
import { tablesOn, testSigning } from '../support/frozen-tables.ts';
import { textsIn } from '../support/page-texts.ts';
import { FIRM } from '../support/records.ts';

/** 协助核查情况统计表: frozen, given out, verified, without HTTP. */
let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-10T02:00:00Z');
let city: ReturnType<typeof tablesOn>;
let signing: DocumentSigning;
let made = 0;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  signing = await testSigning();
  city = tablesOn(table, { now: () => now, signing });
  await city.register();
});
afterAll(() => stop());
beforeEach(() => {
  now = new Date(now.getTime() + 600_000);
});

const checked = (runs = true) => city.checked(`check-${++made}`, runs);

describe('a table', () => {
  it('is frozen with its number, its code and its sums', async () => {
    const checkId = await checked();
    const { status, headers, body } = await city.freeze(checkId, 'frozen');
    expect([status, headers.Location]).toEqual([201, `/v1/checks/${checkId}/tables`]);
    expect(body).toMatchObject({
      checkId,
      status: 'current',
      totals: {
        subjects: { listed: 3, matched: 2, unmatched: 1 },
        platform: { pairs: 4, none: 0, found: 0, incomplete: 4, 'not-covered': 0 },
        feedback: { asked: 0 },
      },
      verifyUrl: `https://credit.example/verify/tables/${body.tableNo}?code=${body.verificationCode}`,
    });
    expect(body.tableNo).toMatch(/^HT20260310/);
  });

  it('is three files, each named by its digest, the PDF signed and with the JSON in it', async () => {
    const checkId = await checked();
    const { files, tableNo } = (await city.freeze(checkId, 'files')).body;
    for (const kind of ['Pdf', 'Xlsx', 'Json'] as const) {
      const { status, headers } = await city.file(kind, checkId);
      const stored = files[kind.toLowerCase()];
      expect([kind, status, headers.Location]).toEqual([
        ...[kind, 303, `memory:check-tables/${stored.sha256}.${kind.toLowerCase()}`],
      ]);
      const content = city.contentAt(headers.Location);
      expect([kind, sha256Hex(content), content.length]).toEqual([kind, stored.sha256, stored.bytes]);
    }
    const pdf = Buffer.from(city.contentAt((await city.file('Pdf', checkId)).headers.Location)).toString('latin1');
    expect(pdf).toContain('/SubFilter /ETSI.CAdES.detached');
    expect(pdf).toContain('/AFRelationship /Data');
    const json = JSON.parse(
      Buffer.from(city.contentAt((await city.file('Json', checkId)).headers.Location)).toString(),
    );
    expect(json).toMatchObject({ format: 'xinzheng-check-table-1', tableNo, totals: { platform: { pairs: 4 } } });
    expect(JSON.stringify(json)).not.toMatch(/officer-1|actor/);
  });

  it('is made once under one key, and anew under another, which supersedes it', async () => {
    const checkId = await checked();
    const first = (await city.freeze(checkId, 'once')).body;
    now = new Date(now.getTime() + 60_000);
    expect((await city.freeze(checkId, 'once')).body).toEqual(first);
    const second = (await city.freeze(checkId, 'twice')).body;
    expect((await city.listOf(checkId)).map(({ tableNo, status }) => [tableNo, status])).toEqual([
      [second.tableNo, 'current'],
      [first.tableNo, 'superseded'],
    ]);
    const named = await city.file('Pdf', checkId, { query: { tableNo: first.tableNo } });
    expect(named.headers.Location).toContain(first.files.pdf.sha256);
    expect((await city.file('Pdf', checkId)).headers.Location).toContain(second.files.pdf.sha256);
    expect((await city.file('Pdf', checkId, { query: { tableNo: 'HT1' } })).status).toBe(404);
    expect((await city.verify(first.tableNo, first.verificationCode)).body.status).toBe('superseded');
    expect((await city.verify(second.tableNo, second.verificationCode)).body.status).toBe('current');
  });

  it('is frozen by whoever fetches its file first, once', async () => {
    const checkId = await checked();
    const [pdf, xlsx] = await Promise.all([city.file('Pdf', checkId), city.file('Xlsx', checkId)]);
    expect([pdf.status, xlsx.status]).toEqual([303, 303]);
    expect(await city.listOf(checkId)).toHaveLength(1);
  });

  it('waits for the check to be done', async () => {
    const checkId = await checked(false);
    expect((await city.freeze(checkId, 'early')).body).toMatchObject({ code: 'not-now' });
    expect((await city.file('Pdf', checkId)).body).toMatchObject({ code: 'not-now' });
  });

  it('is there for the unit that asked and the operator; whoever did not ask is on record', async () => {
    const checkId = await checked();
    await city.freeze(checkId, 'seen');
    const looks = async () =>
      (await table.query(`A#${FIRM.uscc}#2026-03`)).flatMap((look) =>
        look.checkId === checkId ? [String(look.what)] : [],
      );
    expect(await looks()).toEqual(['checked']);
    expect((await city.file('Pdf', checkId)).status).toBe(303);
    expect(await looks()).toEqual(['checked']);
    expect((await city.file('Pdf', checkId, { as: 'colleague' })).status).toBe(303);
    expect((await city.file('Xlsx', checkId, { as: 'operator' })).status).toBe(303);
    expect((await looks()).sort()).toEqual(['check-opened', 'check-opened', 'checked']);
    expect((await city.file('Pdf', checkId, { as: 'otherOfficer' })).status).toBe(404);
    expect((await city.freeze(checkId, 'theirs', 'otherOfficer')).status).toBe(404);
    expect((await city.freeze(checkId, 'operators', 'operator')).status).toBe(403);
  });

  it('is not given out without its look, nor unsigned', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const checkId = await checked();
    const noLedger = {
      ...table,
      putNew: (item: Parameters<Table['putNew']>[0]) =>
        item.pk.startsWith('A#') ? Promise.reject(new Error('no ledger')) : table.putNew(item),
    };
    expect((await city.file('Pdf', checkId, { as: 'colleague' }, noLedger)).status).toBe(500);
    const unsigned = checksOn(table, {
      now: () => now,
      signing: { ...signing, sign: () => Promise.reject(new Error('no signer')) },
    });
    const other = await checked();
    const refused = await unsigned.call('freezeCheckTable', { params: { checkId: other }, key: 'unsigned' });
    expect([refused.status, await city.listOf(other), unsigned.files.objects.size]).toEqual([500, [], 0]);
    logged.mockRestore();
  });
});

describe('verification', () => {
  it('is for anyone with the number and the code, and says the sums but no enterprise', async () => {
    const checkId = await checked();
    const frozen = (await city.freeze(checkId, 'verified')).body;
    const { status, body, text } = await city.verify(
      frozen.tableNo.toLowerCase(),
      ` ${frozen.verificationCode.toLowerCase()}`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ outcome: 'genuine', status: 'current', tableNo: frozen.tableNo, checkId, totals: frozen.totals },
      sha256: { pdf: frozen.files.pdf.sha256 },
    });
    expect(text).not.toContain(FIRM.uscc);
    for (const sha256 of Object.values(body.sha256))
      expect((await city.call('verifyCheckTableFile', { body: { sha256 } })).body).toEqual(body);
    const page = await city.call('verifyCheckTablePage', {
      params: { tableNo: frozen.tableNo },
      query: { code: frozen.verificationCode },
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('真实，且是该次核查最新的统计表');
    expect(page.text).not.toMatch(/<script|91370/);
    expect(page.headers['Content-Security-Policy']).not.toContain('script-src');
  });

  it('tells nobody which numbers exist', async () => {
    const { tableNo } = (await city.freeze(await checked(), 'unknown')).body;
    const answers = await Promise.all([
      city.verify(tableNo, 'ABCDEFGH', '203.0.113.1'),
      city.verify('HT20260310ABCDEFGHJKL', 'ABCDEFGH', '203.0.113.1'),
      city.verify('HT1', 'ABCDEFGH', '203.0.113.1'),
      city.verify(tableNo, '', '203.0.113.1'),
      city.call('verifyCheckTableFile', { body: { sha256: 'ab'.repeat(32) } }),
    ]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code} ${body.detail}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    const page = await city.call('verifyCheckTablePage', { params: { tableNo: 'HT<b>' } });
    expect([page.status, page.text.includes('没有与之相符的统计表'), page.text.includes('<b>')]).toEqual([
      404,
      true,
      false,
    ]);
  });

  it('is shut for a while for whoever tries too many codes', async () => {
    const { tableNo, verificationCode } = (await city.freeze(await checked(), 'guessed')).body;
    const from = '203.0.113.9';
    for (let i = 0; i < 10; i++) expect((await city.verify(tableNo, 'WRONGCDE', from)).status).toBe(404);
    const refused = await city.verify(tableNo, verificationCode, from);
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    const page = await city.call('verifyCheckTablePage', {
      ...{ params: { tableNo }, query: { code: verificationCode }, sourceIp: from },
    });
    expect([page.status, Number(page.headers['Retry-After']) > 3000]).toEqual([429, true]);
    expect((await city.verify(tableNo, verificationCode)).status).toBe(200);
  });

  it('has a form for whoever has no QR code to scan', async () => {
    const form = { number: ' ht1 ', code: 'A&B' };
    for (const lang of ['zh-CN', 'en']) {
      expect((await city.call('verifyCheckTableForm', { query: { lang } })).text).toContain('name="number"');
      const sent = await city.call('verifyForm', { query: { ...form, lang } });
      const kept = lang === 'en' ? '&lang=en' : '';
      expect([sent.status, sent.headers.Location]).toEqual([303, `/verify/tables/ht1?code=A%26B${kept}`]);
    }
  });

  it('finds a table by any of its files, from the form that reports are dropped on too', async () => {
    const { files, tableNo } = (await city.freeze(await checked(), 'dropped')).body;
    for (const kind of ['pdf', 'xlsx', 'json']) {
      const { sha256 } = files[kind];
      const onwards = await city.call('verifyForm', { query: { sha256, lang: 'en' } });
      expect(onwards.headers.Location).toBe(`/verify/tables?sha256=${sha256}&lang=en`);
      const page = await city.call('verifyCheckTableForm', { query: { sha256, lang: 'en' } });
      expect([page.status, page.text.includes(tableNo)]).toEqual([200, true]);
      expect(page.text).toContain('Genuine, and the latest table of its check');
      expect(page.text).toContain('no row of it has been changed');
      expect(textsIn(page.text).unmarkedChinese).toEqual([]);
    }
  });

  it('says in words what a file or a digest is that is none', async () => {
    const unknown = await city.call('verifyCheckTableForm', { query: { sha256: 'ab'.repeat(32) } });
    expect([unknown.status, unknown.text.includes('平台没有出具过这个文件')]).toEqual([404, true]);
    const none = await city.call('verifyCheckTableForm', { query: { sha256: 'xyz', lang: 'en' } });
    expect([none.status, none.text.includes('This is no SHA-256 digest')]).toEqual([400, true]);
  });
});
