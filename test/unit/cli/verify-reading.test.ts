import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Report } from '../../../functions/reports/report.ts';
import { reportSigner } from '../../../functions/reports/sign/report-signer.ts';
import { checkFile } from '../../../infra/cli/verify/check-file.ts';
import { pdfObjects } from '../../../infra/cli/verify/pdf-objects.ts';
import { printedText } from '../../../infra/cli/verify/printed-text.ts';
import { NotGenuine, signatureOf } from '../../../infra/cli/verify/signature-of.ts';
import { certificatesIn } from '../../../shared/document-signing/certificates.ts';
import type { DocumentSigner } from '../../../shared/document-signing/document-signer.ts';
import { documentSigning } from '../../../shared/document-signing/document-signing.ts';
import { signPdf } from '../../../shared/document-signing/sign-pdf.ts';
import type { Mark } from '../../../shared/records/marks.ts';
import { printer, signedReport, type TestAuthority, testAuthority } from '../../support/documents.ts';
import { penaltyInput } from '../../support/records.ts';
import { sampleReport } from '../../support/report.ts';
import { folder, xinzheng } from './fake-platform.ts';

const REPORT = sampleReport([{ domain: '21', unit: 'qz-scjg', record: penaltyInput({}) }]);

let authority: TestAuthority;
let signer: DocumentSigner;
beforeAll(async () => {
  authority = await testAuthority();
  signer = await authority.signer('ECDSA on P-256');
});

const verdictOn = (pdf: Buffer): Promise<string> =>
  checkFile(pdf, { roots: certificatesIn(authority.root), timeStampRoots: [] }).then(
    () => 'genuine',
    (failure: unknown) => (failure instanceof NotGenuine ? failure.message : `not a verdict: ${failure}`),
  );

it.each(['zh-CN', 'zh-CN/en'] as const)('reads the cover as it is printed, in %s', async (language) => {
  const [cover = ''] = printedText(pdfObjects(await signedReport({ ...REPORT, language }, signer))).split('第1页');
  for (const words of ['统一社会信用代码', '查询时段', '报告用途', '生成时间']) expect(cover).toContain(words);
  expect(cover).not.toContain('\uFFFD');
});

describe('finds out an attachment that lies about one domain', () => {
  const attachedTo = async (printed: Report, attached: Report): Promise<Buffer> => {
    const reports = reportSigner(documentSigning(async () => signer));
    const pdf = await printer.print(printed, await reports.additions(attached));
    return Buffer.from(await reports.sign(pdf));
  };

  it.each(
    REPORT.domains.flatMap(({ code, result }, index) =>
      (['zh-CN', 'zh-CN/en'] as const)
        // Every fifth, and those that have something to hide.
        .filter(() => index % 5 === 0 || result !== 'none')
        .map((language): [string, string] => [code, language]),
    ),
  )('%s in %s', async (code, language) => {
    const printed = { ...REPORT, language: language as Report['language'] };
    const domains = printed.domains.map((domain): Report['domains'][number] => {
      if (domain.code !== code) return domain;
      return { ...domain, result: domain.result === 'none' ? 'incomplete' : 'none', count: 0, records: [] };
    });
    expect(await verdictOn(await attachedTo(printed, { ...printed, domains }))).toContain(`领域 ${code}`);
  });
});

describe('the marks of records', () => {
  const marked = (marks: Mark[], language: Report['language'], statement?: string): Report => ({
    ...REPORT,
    language,
    domains: REPORT.domains.map((domain) => ({
      ...domain,
      records: domain.records.map((reported) => ({
        ...reported,
        marks,
        ...(statement === undefined ? {} : { statement: { text: statement, publishedAt: REPORT.asOf } }),
      })),
    })),
  });
  const attachedTo = async (printed: Report, attached: Report): Promise<Buffer> => {
    const reports = reportSigner(documentSigning(async () => signer));
    const pdf = await printer.print(printed, await reports.additions(attached));
    return Buffer.from(await reports.sign(pdf));
  };
  const statement = '已于2026年3月1日整改完毕，并接受了复查。'.repeat(20);

  describe.each(['zh-CN', 'zh-CN/en'] as const)('in %s', (language) => {
    it('and a statement are read as they are printed', async () => {
      const report = marked(['objection', 'suit'], language, statement);
      expect(await verdictOn(await attachedTo(report, report))).toBe('genuine');
    });
    it.each<[Mark[], Mark[]]>([
      [['objection'], []],
      [[], ['objection']],
      [['objection'], ['repaired']],
      [['objection', 'suit'], ['objection']],
    ])('printed as %j, attached as %j: are found out', async (printed, attached) => {
      expect(await verdictOn(await attachedTo(marked(printed, language), marked(attached, language)))).toContain(
        '的标注',
      );
    });
  });
});

/** Whatever else the key of a certificate may have signed. */
describe('something signed that is no report of the platform is not genuine:', () => {
  const stream = (lines: string, data: Buffer) =>
    `7 0 obj\n<<\n/Type /EmbeddedFile\n${lines}\n/Length ${data.length}\n>>\nstream\n${data.toString('latin1')}\nendstream\nendobj\n`;
  const deflated = '/Filter /FlateDecode';
  const nested = Buffer.from('['.repeat(100_000) + ']'.repeat(100_000));

  it.each<[string, () => string]>([
    ['without objects', () => ''],
    ['without a stream', () => '7 0 obj\n<<\n/Type /EmbeddedFile\n>>\nendobj\n'],
    ['not JSON', () => stream('', Buffer.from('hello'))],
    ['not deflated', () => stream(deflated, Buffer.from('hello'))],
    ['a bomb', () => stream(deflated, deflateSync(Buffer.alloc(70_000_000)))],
    ['JSON without end', () => stream('', nested)],
  ])('%s', async (_, object) => {
    const pdf = await signPdf(certifiedFile(object()), signer);
    expect(await verdictOn(pdf)).toMatch(/只有一个附件|不是平台报告或统计表的形式/);
  });

  it('signed on a day that is none', async () => {
    const pdf = Buffer.from(certifiedFile('').toString('latin1').replace('D:20260310', 'D:20269999'), 'latin1');
    expect(await verdictOn(await signPdf(pdf, signer))).toContain('签名时间');
  });
});

const certifiedFile = (object: string): Buffer => {
  const signature = `5 0 obj\n<< /Type /Sig\n/SubFilter /ETSI.CAdES.detached\n/ByteRange [0 999999999 999999999 999999999]\n/Contents <${'0'.repeat(4000)}>\n/M (D:20260310000000Z)\n/TransformMethod /DocMDP\n/P 1\n>>\nendobj\n`;
  const before = `%PDF-1.7\n1 0 obj\n<< /Perms << /DocMDP 5 0 R >> >>\nendobj\n${signature}`;
  const entry = object === '' ? '' : `${String(before.length).padStart(10, '0')} 00000 n \n`;
  const file = before + object;
  return Buffer.from(`${file}xref\n0 1\n${entry}trailer\n<< >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
};

it('is not kept busy by a file full of digits', () => {
  const before = `%PDF-1.7\n${'1'.repeat(200_000)}`;
  const range = (start: number) => `${before}/ByteRange [${`0 ${start} ${start + 6} 8`.padEnd(40)}]\n/Contents `;
  const file = Buffer.from(`${range(range(0).length)}<3000>\nendobj\n`);
  const began = performance.now();
  expect(signatureOf(file).contents).toEqual(Buffer.from([0x30, 0]));
  expect(performance.now() - began).toBeLessThan(2000);
});

describe('says so in one sentence, without a trace,', () => {
  const place = folder();
  const written = (name: string, content: string): string => {
    writeFileSync(join(place, name), content);
    return join(place, name);
  };

  it('of a file far larger than a report', async () => {
    const file = written('huge.pdf', '');
    truncateSync(file, 3 * 2 ** 30);
    const { exitCode, err } = await xinzheng(['verify', '--ca', written('ca.pem', authority.root), file]);
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/^文件过大/)]);
  });

  it('of a root that is damaged', async () => {
    const damaged = written('damaged.pem', authority.root.replace(/\n\w{10}/, '\nAAAAAAAAAA'));
    const { exitCode, err } = await xinzheng(['verify', '--ca', damaged, written('some.pdf', '%PDF')]);
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/^不是根证书（PEM）/)]);
  });
});
