import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../functions/reports/report.ts';
import { checkFile } from '../../../infra/cli/verify/check-file.ts';
import { NotGenuine, signatureOf } from '../../../infra/cli/verify/signature-of.ts';
import { sha256Hex } from '../../../shared/digest.ts';
import { certificatesIn } from '../../../shared/document-signing/certificates.ts';
import type { DocumentSigner } from '../../../shared/document-signing/document-signer.ts';
import { documentSigning } from '../../../shared/document-signing/document-signing.ts';
import { signPdf } from '../../../shared/document-signing/sign-pdf.ts';
import { printedFor, signedReport, type TestAuthority, testAuthority } from '../../support/documents.ts';
import { oneOfEachKind, penaltyInput } from '../../support/records.ts';
import { sampleReport } from '../../support/report.ts';
import { folder, json, problem, xinzheng } from './fake-platform.ts';

const REPORT = sampleReport(
  Object.values(oneOfEachKind).map((record) => ({ domain: '21', unit: 'qz-scjg', record })),
  '青州市㛃䶮𬭎犇昇堃喆示例物流有限公司',
);

let authority: TestAuthority;
let signer: DocumentSigner;
let signed: Buffer;
const place = folder();
const file = join(place, 'report.pdf');
const ca = join(place, 'ca.pem');
beforeAll(async () => {
  authority = await testAuthority();
  signer = await authority.signer('ECDSA on P-256');
  signed = await signedReport(REPORT, signer);
  writeFileSync(file, signed);
  writeFileSync(ca, authority.root);
});

const check = (pdf: Buffer, root = authority.root) =>
  checkFile(pdf, { roots: certificatesIn(root), timeStampRoots: [] });
const reasonAgainst = (pdf: Buffer, root?: string): Promise<string> =>
  check(pdf, root).then(
    () => 'genuine',
    (failure: unknown) => (failure instanceof NotGenuine ? failure.message : `not a verdict: ${failure}`),
  );

it('finds a report genuine offline, and says what the file is', async () => {
  const { exitCode, out, asked } = await xinzheng(['verify', '--ca', ca, file]);
  expect([exitCode, asked]).toEqual([0, []]);
  for (const fact of [
    '真实',
    REPORT.reportNo,
    REPORT.enterprise.name,
    '测试签章（示例） ← 测试根证书（示例）',
    sha256Hex(signed),
  ])
    expect(out).toContain(fact);
});

it('holds what the report says in its attachment', async () => {
  const { text } = await check(signed);
  const report = JSON.parse(text);
  expect(report.domains).toHaveLength(REPORT.domains.length);
  expect(report).toMatchObject({
    reportNo: REPORT.reportNo,
    verificationCode: REPORT.verificationCode,
  });
});

it('trusts the root pinned before where none is named', async () => {
  const configHome = folder();
  const none = await xinzheng(['verify', file], [], { configHome });
  expect([none.exitCode, none.err]).toEqual([2, expect.stringContaining('没有固定的根证书')]);
  const pinned = await xinzheng(['verify', '--ca', ca, '--json', file], [], { configHome });
  expect(JSON.parse(pinned.out)).toMatchObject({ genuine: true, reportNo: REPORT.reportNo, status: null });
});

const many = Array.from({ length: 40 }, (_, i) => ({
  domain: i % 2 === 0 ? '21' : '12',
  unit: i % 2 === 0 ? 'qz-scjg' : 'wf-sthj',
  record: penaltyInput({
    documentNo: `青市监处罚〔2026〕第 ${i + 1} 号（写得很长的文书号，一行印不下）`,
    facts: '事实。'.repeat(1 + i * 30),
  }),
}));

it.each<[string, () => Report]>([
  ['without records', () => sampleReport([])],
  ['in two languages', () => ({ ...REPORT, language: 'zh-CN/en' })],
  [
    'of a name with spaces, tabs and selectors',
    () => sampleReport([], '示例\u00A0Cafe\u0301\t葛\u{E0100}城（青州）有限公司'),
  ],
  ['of a long name', () => sampleReport([], `青州市${'示例'.repeat(40)}有限公司`)],
  ['with many records over many pages', () => sampleReport(many)],
])('finds a report genuine %s', async (_, report) => {
  expect(await reasonAgainst(await signedReport(report(), signer))).toBe('genuine');
});

describe('is not deceived by', () => {
  it('a root of somebody else, though its certificate is in the file', async () => {
    const forger = await testAuthority();
    const forgery = await forger.signer('ECDSA on P-256');
    const withRoot = { ...forgery, chain: [...forgery.chain, ...certificatesIn(forger.root)] };
    const pdf = await signedReport(REPORT, withRoot);
    expect(await reasonAgainst(pdf, forger.root)).toBe('genuine');
    expect(await reasonAgainst(pdf)).toContain('不是由固定的根证书颁发');
  });

  it('a certificate that the signer issued to itself', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(publicKey.equals(signer.chain[0]?.publicKey as typeof publicKey)).toBe(false);
    const forger = await testAuthority();
    const chain = [...certificatesIn(await forger.issue(publicKey, '测试签章（示例）')), ...signer.chain];
    const sign: DocumentSigner['sign'] = async (content) =>
      (await import('node:crypto')).sign('sha256', content, privateKey);
    expect(await reasonAgainst(await signedReport(REPORT, { chain, sign }))).toContain('不是由固定的根证书颁发');
  });

  it.each<[string, (pdf: Buffer) => Buffer, string]>([
    ['an unsigned file', () => Buffer.from('%PDF-1.7\n%%EOF\n'), '没有数字签名'],
    ['an empty file', () => Buffer.alloc(0), '没有数字签名'],
    ['something appended', (pdf) => Buffer.concat([pdf, Buffer.from('\n')]), '没有覆盖整个文件'],
    ['a second revision', (pdf) => Buffer.concat([pdf, pdf.subarray(-600)]), '没有覆盖整个文件'],
    ['a part cut off', (pdf) => pdf.subarray(0, -20), '没有覆盖整个文件'],
    ['a second signature', (pdf) => Buffer.concat([pdf, pdf]), '多处数字签名'],
    ['another name of the firm', (pdf) => replaced(pdf, Buffer.from('/Title'), Buffer.from('/Tit1e')), '被改动过'],
    ['capital digits', (pdf) => inHole(pdf, (hex) => hex.replace('a', 'A')), '不是十六进制'],
    ['something in the padding', (pdf) => inHole(pdf, (hex) => `${hex.slice(0, -1)}1`), '不是平台签名的形式'],
    ['a signature of zeros', (pdf) => inHole(pdf, (hex) => '0'.repeat(hex.length)), '残缺'],
    ['the signature of another report', (pdf) => inHole(pdf, () => other), '被改动过'],
  ])('%s', async (_, change, reason) => {
    expect(await reasonAgainst(change(signed))).toContain(reason);
  });

  /** Of another report, as long as this one's. */
  let other: string;
  beforeAll(async () => {
    const pdf = await signedReport({ ...REPORT, verificationCode: 'ZZZZ9999' }, signer);
    other = signatureOf(pdf).contents.toString('hex');
  });

  it('a report whose attachment says something else than its pages', async () => {
    const pages = await printedFor(REPORT, signer);
    expect(await reasonAgainst(await signPdf(pages, signer))).toBe('genuine');
    const lying: Report = {
      ...REPORT,
      domains: REPORT.domains.map((domain) => ({ ...domain, result: 'not-covered' })),
    };
    const withOtherPages = await attachedTo(lying, REPORT);
    expect(await reasonAgainst(await signPdf(withOtherPages, signer))).toContain('附件所载与页面文字不一致');
  });
});

const replaced = (pdf: Buffer, from: Buffer, to: Buffer): Buffer => {
  const copy = Buffer.from(pdf);
  to.copy(copy, copy.indexOf(from));
  return copy;
};

const inHole = (pdf: Buffer, change: (hex: string) => string): Buffer => {
  const { covered, contents } = signatureOf(pdf);
  return Buffer.concat([covered[0], Buffer.from(`<${change(contents.toString('hex'))}>`), covered[1]]);
};

/** The pages of one report with the attachment of another. */
const attachedTo = async (attached: Report, printed: Report): Promise<Uint8Array> => {
  const { openPrinter } = await import('../../../functions/reports/pdf/printer.ts');
  const { reportSigner } = await import('../../../functions/reports/sign/report-signer.ts');
  const additions = await reportSigner(documentSigning(async () => signer)).additions(attached);
  return openPrinter('shared/print/fonts').print(printed, additions);
};

describe('one bit changed', () => {
  it('anywhere in the signature is found', async () => {
    const { covered, contents } = signatureOf(signed);
    const start = covered[0].length;
    const end = start + contents.length * 2 + 2;
    expect(await undetected(positions(start, end, 7))).toEqual([]);
  }, 60_000);

  it('anywhere else is found', async () => {
    expect(await undetected(positions(0, signed.length, 997))).toEqual([]);
  }, 60_000);

  const positions = (start: number, end: number, step: number) =>
    Array.from({ length: Math.ceil((end - start) / step) }, (_, i) => start + i * step);

  const undetected = async (all: readonly number[]): Promise<number[]> => {
    const missed: number[] = [];
    for (const at of all) {
      const mutant = Buffer.from(signed);
      mutant.writeUInt8(mutant.readUInt8(at) ^ (1 << (at % 8)), at);
      const reason = await reasonAgainst(mutant);
      if (reason === 'genuine' || reason.startsWith('not a verdict')) missed.push(at);
    }
    return missed;
  };
});

describe('with --online', () => {
  const online = ['verify', '--ca', ca, '--online', 'http://platform.example', file];

  it.each([
    ['current', 0, '有效'],
    ['data-changed', 0, '平台数据有变化'],
    ['superseded', 0, '新的报告'],
    ['revoked', 1, '已被撤销'],
  ])('says that the report is %s today', async (status, exitCode, words) => {
    const answered = await xinzheng(online, [() => json(200, { status, reportNo: REPORT.reportNo })]);
    expect(answered).toMatchObject({ exitCode, out: expect.stringContaining(words) });
    expect(answered.asked).toMatchObject([{ method: 'POST', path: '/v1/verify', body: { sha256: sha256Hex(signed) } }]);
  });

  it.each<[string, () => Response | Error, number, RegExp]>([
    ['the platform never issued it', () => problem(404, 'not-found'), 1, /没有出具过/],
    ['the platform knows it by another number', () => json(200, { status: 'current', reportNo: 'WF1' }), 1, /WF1/],
    ['the platform is away', () => new TypeError('fetch failed'), 2, /无法连接平台/],
  ])('tells when %s', async (_, answer, exitCode, words) => {
    const answered = await xinzheng(online, [answer]);
    expect([answered.exitCode, answered.out + answered.err]).toEqual([exitCode, expect.stringMatching(words)]);
  });
});

it.each([
  ['no file named', ['verify', '--ca', ca], /用法/],
  ['a file that is not there', ['verify', '--ca', ca, join(place, 'none.pdf')], /文件不存在/],
  ['a root that is none', ['verify', '--ca', file, file], /不是根证书/],
  ['an address that is none', ['verify', '--ca', ca, '--online', 'platform', file], /不是平台地址/],
])('cannot check with %s', async (_, args, words) => {
  expect(await xinzheng(args)).toMatchObject({ exitCode: 2, err: expect.stringMatching(words) });
});
