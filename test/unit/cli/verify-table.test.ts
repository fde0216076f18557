import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatisticsTable } from '../../../functions/checks/table/content/statistics-table.ts';
import { checkFile } from '../../../infra/cli/verify/check-file.ts';
import { pdfObjects } from '../../../infra/cli/verify/pdf-objects.ts';
import { printedText } from '../../../infra/cli/verify/printed-text.ts';
import { NotGenuine, signatureOf } from '../../../infra/cli/verify/signature-of.ts';
import { tableKind } from '../../../infra/cli/verify/table/table-kind.ts';
import { canonicalJson, sha256Hex } from '../../../shared/digest.ts';
import { certificatesIn } from '../../../shared/document-signing/certificates.ts';
import type { DocumentSigner } from '../../../shared/document-signing/document-signer.ts';
import { finding, matched, sampleTable, tableOf, unmatched } from '../../support/check-tables.ts';
import { type TestAuthority, testAuthority } from '../../support/documents.ts';
import { filesOfTable } from '../../support/signed-tables.ts';
import { folder, json, problem, xinzheng } from './fake-platform.ts';

const TABLE = sampleTable(30);
const place = folder();
const ca = join(place, 'ca.pem');
const files = { pdf: join(place, 'table.pdf'), xlsx: join(place, 'table.xlsx'), json: join(place, 'table.json') };

let authority: TestAuthority;
let signer: DocumentSigner;
let made: Awaited<ReturnType<typeof filesOfTable>>;
beforeAll(async () => {
  authority = await testAuthority();
  signer = await authority.signer('ECDSA on P-256');
  made = await filesOfTable(TABLE, signer);
  writeFileSync(ca, authority.root);
  for (const kind of ['pdf', 'xlsx', 'json'] as const) writeFileSync(files[kind], made[kind]);
});

const verdictOn = (pdf: Buffer, root = authority.root): Promise<string> =>
  checkFile(pdf, { roots: certificatesIn(root), timeStampRoots: [] }).then(
    () => 'genuine',
    (failure: unknown) => (failure instanceof NotGenuine ? failure.message : `not a verdict: ${failure}`),
  );

it('finds a table genuine offline, and says what the file is', async () => {
  const { exitCode, out, asked } = await xinzheng(['verify', '--ca', ca, files.pdf]);
  expect([exitCode, asked]).toEqual([0, []]);
  const { unit, matter, matterNo, checkId } = TABLE.check;
  for (const fact of ['真实', TABLE.tableNo, checkId, unit.name, matter, matterNo, '互认 5 项', sha256Hex(made.pdf)])
    expect(out).toContain(fact);
  const read = JSON.parse((await xinzheng(['verify', '--ca', ca, '--json', files.pdf])).out);
  expect(read).toMatchObject({ genuine: true, tableNo: TABLE.tableNo, totals: TABLE.totals, status: null });
});

const TALL = '一家名称写得很长的企业被查处的事实。'.repeat(60);

it.each<[string, () => StatisticsTable]>([
  ['of a single subject', () => tableOf([matched(1)])],
  ['without a row', () => tableOf([unmatched(1), unmatched(2)])],
  [
    'that is confidential',
    () => tableOf([matched(1)], {}, { confidential: { article: '《示例条例》第九条' } as never }),
  ],
  [
    'with a row that is taller than a page',
    () => tableOf([matched(1), matched(2, [finding('01', 50, TALL)]), matched(3)]),
  ],
  [
    'of names with spaces, tabs and selectors',
    () => tableOf([matched(1, [], '示例\u00A0Cafe\u0301\t葛\u{E0100}城序号有限公司')]),
  ],
])('finds a table genuine %s', async (_, table) => {
  expect(await verdictOn((await filesOfTable(table(), signer)).pdf)).toBe('genuine');
});

it('finds a table of more rows than are printed genuine', async () => {
  const rows = Array.from({ length: 10_002 }, (_, i) => ({ ...(TABLE.rows[6] as (typeof TABLE.rows)[0]), no: i + 1 }));
  expect(await verdictOn((await filesOfTable({ ...TABLE, rows }, signer)).pdf)).toBe('genuine');
}, 60_000);

describe('is not deceived by', () => {
  it('the root of somebody else', async () => {
    const forger = await testAuthority();
    const { pdf } = await filesOfTable(TABLE, await forger.signer('ECDSA on P-256'));
    expect(await verdictOn(pdf, forger.root)).toBe('genuine');
    expect(await verdictOn(pdf)).toContain('不是由固定的根证书颁发');
  });

  it('one bit changed, anywhere', async () => {
    const { covered, contents } = signatureOf(made.pdf);
    const hole = covered[0].length;
    const every = (start: number, end: number, step: number) =>
      Array.from({ length: Math.ceil((end - start) / step) }, (_, i) => start + i * step);
    const places = [...every(0, made.pdf.length, 1999), ...every(hole, hole + contents.length * 2 + 2, 29)];
    const missed: number[] = [];
    for (const at of places) {
      const mutant = Buffer.from(made.pdf);
      mutant.writeUInt8(mutant.readUInt8(at) ^ (1 << (at % 8)), at);
      const verdict = await verdictOn(mutant);
      if (verdict === 'genuine' || verdict.startsWith('not a verdict')) missed.push(at);
    }
    expect(missed).toEqual([]);
  }, 60_000);

  it('something appended', async () => {
    expect(await verdictOn(Buffer.concat([made.pdf, Buffer.from('\n')]))).toContain('没有覆盖整个文件');
  });

  it('the attachment of another table', async () => {
    const { pdf } = await filesOfTable(TABLE, signer, { ...sampleTable(29), tableNo: 'HT20260320KKKKKKKKKK' });
    expect(await verdictOn(pdf)).toContain('附件所载与页面文字不一致');
  });

  it('the attachment of a newer table of the same check, but for the digest alike', async () => {
    const { pdf } = await filesOfTable(TABLE, signer, { ...TABLE, check: { ...TABLE.check, policy: 'order-36' } });
    expect(await verdictOn(pdf)).toMatch(/不一致：内容 SHA-256$/);
  });

  it('an attachment of another format', async () => {
    const other = { ...TABLE, format: 'xinzheng-check-table-2' } as unknown as StatisticsTable;
    expect(await verdictOn((await filesOfTable(TABLE, signer, other)).pdf)).toContain('请更新程序');
    const broken = { ...TABLE, rows: [{}] } as unknown as StatisticsTable;
    expect(await verdictOn((await filesOfTable(TABLE, signer, broken)).pdf)).toContain('请更新程序');
  });
});

describe('what the pages do not say', () => {
  /** As if the digest were that of the printed table: what is left must be found by itself. */
  const differencesOf = (attached: unknown): string[] | undefined =>
    tableKind.read(attached, sha256Hex(canonicalJson(TABLE)))?.differences(printedText(pdfObjects(made.pdf)));
  const changed = (change: (table: StatisticsTable) => void): StatisticsTable => {
    const copy = structuredClone(TABLE);
    change(copy);
    return copy;
  };
  const row = (table: StatisticsTable, no: number) => table.rows[no - 1] as StatisticsTable['rows'][0];

  it('is nothing of the table itself', () => {
    expect(differencesOf(TABLE)).toEqual([]);
  });

  it.each<[string, (table: StatisticsTable) => void, string]>([
    ['the unit', ({ check }) => Object.assign(check, { unit: { id: 'x', name: '别的单位' } }), '发起单位'],
    ['the matter', ({ check }) => Object.assign(check, { matter: '别的事由' }), '核查事由'],
    ['the issuer', (table) => Object.assign(table, { issuer: '别的平台' }), '出具单位'],
    ['a sum', ({ totals }) => totals.platform.found++, '合计'],
    ['a sum by result', ({ totals }) => totals.recognised.none++, '表四　按核查结果统计'],
    ['a sum by unit', ({ totals }) => Object.assign(totals.byUnit[0] ?? {}, { overdue: 99 }), '表五　按协查单位统计'],
    ['a unit of the sums', ({ totals }) => totals.byUnit.pop(), '表五　按协查单位统计'],
    ['a domain', ({ domains }) => Object.assign(domains[1] ?? {}, { complete: true }), '表三　各领域数据情况'],
    ['a subject not known', (table) => Object.assign(table, { unmatched: [] }), '表二　未能核查的主体'],
    ['the result of a row', (table) => Object.assign(row(table, 4), { result: 'none', count: 0 }), '第 4 行'],
    ['the code of a row', (table) => Object.assign(row(table, 17), { uscc: '91370700MA0000009X' }), '第 17 行'],
    ['the documents of a row', (table) => row(table, 18).records.pop(), '第 18 行'],
    ['when a row was answered', (table) => Object.assign(row(table, 5), { answeredAt: TABLE.frozenAt }), '第 5 行'],
    ['whether a row is late', (table) => Object.assign(row(table, 5), { overdue: true }), '第 5 行'],
    ['a remark', (table) => Object.assign(row(table, 5), { remarks: [] }), '第 5 行'],
    [
      'the last row',
      (table) => Object.assign(row(table, TABLE.rows.length), { remarks: [] }),
      `第 ${TABLE.rows.length} 行`,
    ],
    ['a row that is missing', (table) => table.rows.splice(49, 1), '第 49 行'],
    ['the last row missing', (table) => table.rows.pop(), `第 ${TABLE.rows.length - 1} 行`],
    ['a row too many', (table) => table.rows.push({ ...row(table, 1), no: 999 }), '第 999 行'],
  ])('%s', (_, change, named) => {
    expect(differencesOf(changed(change))).toContain(named);
  });

  it.each(TABLE.rows.filter(({ no }) => no % 9 === 1).map(({ no }) => no))('the result of row %i, turned', (no) => {
    const lying = changed((table) => {
      const { result } = row(table, no);
      Object.assign(row(table, no), { result: result === 'none' ? 'incomplete' : 'none' });
    });
    expect(differencesOf(lying)).toContain(`第 ${no} 行`);
  });
});

describe('with --online', () => {
  const AT = ['--online', 'http://platform.example'];
  const { checkId, unit, matter, matterNo } = TABLE.check;
  const answer = (more: object = {}) =>
    json(200, {
      ...{ outcome: 'genuine', status: 'current', tableNo: TABLE.tableNo, checkId, unit: unit.name, matter, matterNo },
      ...{ totals: TABLE.totals, ...more },
    });

  it.each([
    ['current', '最新的统计表'],
    ['superseded', '其后已生成新的统计表'],
  ])('says that a table is %s today', async (status, words) => {
    const answered = await xinzheng(['verify', '--ca', ca, ...AT, files.pdf], [() => answer({ status })]);
    expect(answered).toMatchObject({ exitCode: 0, out: expect.stringContaining(words) });
    expect(answered.asked).toMatchObject([
      { method: 'POST', path: '/v1/verify/tables', body: { sha256: sha256Hex(made.pdf) } },
    ]);
  });

  it.each<[string, () => Response | Error, number, RegExp]>([
    ['the platform never made it', () => problem(404, 'not-found'), 1, /没有生成过/],
    ['the platform knows it by another number', () => answer({ tableNo: 'HT1' }), 1, /HT1/],
    ['the platform is away', () => new TypeError('fetch failed'), 2, /无法连接平台/],
  ])('tells when %s', async (_, answered, exitCode, words) => {
    const shown = await xinzheng(['verify', '--ca', ca, ...AT, files.pdf], [answered]);
    expect([shown.exitCode, shown.out + shown.err]).toEqual([exitCode, expect.stringMatching(words)]);
  });

  it.each(['xlsx', 'json'] as const)(
    'has the platform compare the .%s by its digest, and says that it is all there is',
    async (kind) => {
      const shown = await xinzheng(['verify', ...AT, files[kind]], [() => answer()]);
      expect(shown).toMatchObject({ exitCode: 0, out: expect.stringMatching(/真实：.*没有签名/s) });
      expect(shown.asked).toMatchObject([{ path: '/v1/verify/tables', body: { sha256: sha256Hex(made[kind]) } }]);
      const read = JSON.parse((await xinzheng(['verify', ...AT, '--json', files[kind]], [() => answer()])).out);
      expect(read).toMatchObject({ genuine: true, signed: false, tableNo: TABLE.tableNo, status: 'current' });
      const unknown = await xinzheng(['verify', ...AT, files[kind]], [() => problem(404, 'not-found')]);
      expect(unknown).toMatchObject({ exitCode: 1, out: expect.stringContaining('不可信') });
    },
  );

  it.each(['xlsx', 'json'] as const)('alone: offline nothing vouches for the .%s', async (kind) => {
    const { exitCode, err, asked } = await xinzheng(['verify', '--ca', ca, files[kind]]);
    expect([exitCode, err, asked]).toEqual([2, expect.stringMatching(/没有签名.*--online/s), []]);
  });
});

it('is told by the help', async () => {
  expect((await xinzheng(['verify', '--help'])).out).toMatch(/统计表\.pdf[\s\S]*统计表\.xlsx 或 统计表\.json/);
  expect((await xinzheng(['help'])).out).toMatch(/verify +核验.*统计表/);
});
