import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../functions/reports/report.ts';
import { reportText } from '../../functions/reports/report-document.ts';
import { checkFile } from '../../infra/cli/verify/check-file.ts';
import { NotGenuine, signatureOf } from '../../infra/cli/verify/signature-of.ts';
import { certificatesIn } from '../../shared/document-signing/certificates.ts';
import type { DocumentSigner } from '../../shared/document-signing/document-signer.ts';
import { timeStampBy } from '../../shared/document-signing/time-stamp.ts';
import { KEYS, signedReport, type TestAuthority, testAuthority } from '../support/documents.ts';
import { oneOfEachKind, penaltyInput } from '../support/records.ts';
import { sampleReport } from '../support/report.ts';
import { pyHanko, run, veraPdf } from './readers-tools.ts';

/** The signature and the format of a report through validators that are not ours. */

const RARE_NAME = '青州市㛃䶮𬭎犇昇堃喆示例物流有限公司';
const at21 = (record: ReturnType<typeof penaltyInput>) => ({ domain: '21', unit: 'qz-scjg', record });
const ONE_OF_EACH: Report = sampleReport(
  Object.values(oneOfEachKind).map((record) => ({ domain: '21', unit: 'qz-scjg', record })),
  RARE_NAME,
);
const REPORTS: Record<string, Report> = {
  none: sampleReport([]),
  each: ONE_OF_EACH,
  many: sampleReport(
    Array.from({ length: 60 }, (_, i) => at21(penaltyInput({ documentNo: `青市监处罚〔2026〕${i + 1}号` }))),
  ),
};

let folder: string;
let root: string;
/** Certificates as Firefox and poppler have them: the root is trusted. */
let database: string;
let authority: TestAuthority;
let signer: DocumentSigner;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xinzheng-signed-'));
  authority = await testAuthority();
  signer = await authority.signer('ECDSA on P-256');
  root = join(folder, 'root.pem');
  writeFileSync(root, authority.root);
  database = join(folder, 'nss');
  mkdirSync(database);
  run('certutil', ['-N', '-d', `sql:${database}`, '--empty-password']);
  run('certutil', ['-A', '-d', `sql:${database}`, '-n', 'root', '-t', 'CT,C,C', '-i', root]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, pdf: Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, pdf);
  return file;
};

describe.each(Object.keys(KEYS) as (keyof typeof KEYS)[])('a report signed by %s', (kind) => {
  let file: string;
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await signedReport(ONE_OF_EACH, await authority.signer(kind));
    file = saved(`${kind}.pdf`, pdf);
  }, 60_000);

  it('is valid, trusted and wholly signed to poppler', () => {
    const said = run('pdfsig', ['-nssdir', database, file]);
    for (const words of [
      'Signature is Valid',
      'Certificate is Trusted',
      'Total document signed',
      'ETSI.CAdES.detached',
    ])
      expect(said).toContain(words);
  });

  it('is valid to OpenSSL, which knows nothing of PDF', () => {
    const { contents, covered } = signatureOf(pdf);
    const [message, content] = [saved('message.der', contents), saved('content', Buffer.concat(covered))];
    const verify = [
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      message,
      '-content',
      content,
      '-CAfile',
      root,
    ];
    run('openssl', [...verify, '-purpose', 'any', '-cades', '-out', '/dev/null']);
  });

  it('is a certification that allows no change to pyHanko', () => {
    expect(pyHanko([root], file)).toEqual({
      valid: true,
      intact: true,
      trusted: true,
      coverage: 'ENTIRE_FILE',
      changes: 'NONE',
      certification: 'NO_CHANGES',
      stampedAt: null,
      stampTrusted: null,
    });
  }, 120_000);

  it('carries the report as programs read it', () => {
    const extracted = join(folder, 'report.json');
    run('pdfdetach', ['-savefile', 'report.json', '-o', extracted, file]);
    expect(readFileSync(extracted, 'utf8')).toBe(reportText(ONE_OF_EACH));
  });

  it('is still a clean file', () => {
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
  });
});

it('is PDF/A-3b to veraPDF, signed or stamped, with few records or many', async () => {
  const files: string[] = [];
  for (const [name, report] of Object.entries(REPORTS))
    files.push(saved(`${name}.pdf`, await signedReport(report, signer)));
  const said = veraPdf(files);
  for (const file of files) expect(said).toMatch(new RegExp(`^${file} 3b compliant `, 'm'));
}, 180_000);

it('is stamped with the time by an authority of OpenSSL, whose token pyHanko trusts', async () => {
  const stamping = openSslAuthority();
  const stamp = timeStampBy('https://tsa.example', async (_, init) => {
    const reply = stamping.reply(saved('query.tsq', init?.body as Uint8Array));
    return new Response(new Uint8Array(readFileSync(reply)));
  });
  const pdf = await signedReport(ONE_OF_EACH, signer, stamp);
  const file = saved('stamped.pdf', pdf);
  expect(pyHanko([root, stamping.root], file)).toMatchObject({ valid: true, stampTrusted: true });
  expect(run('pdfsig', ['-nocert', file])).toContain('Signature is Valid');
  expect(veraPdf([file])).toContain(' 3b compliant ');
  const timeStampRoots = certificatesIn(readFileSync(stamping.root, 'utf8'));
  const { timeStamp } = await checkFile(pdf, { roots: certificatesIn(authority.root), timeStampRoots });
  expect(timeStamp?.trusted).toBe(true);
  expect(Math.abs((timeStamp?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
}, 120_000);

/** A root, and an authority of RFC 3161 under it, as files. */
const openSslAuthority = () => {
  const file = (name: string) => join(folder, name);
  const made = (name: string, ...more: string[]) => {
    const own = ['-newkey', 'rsa:2048', '-nodes', '-keyout', file(`${name}.key`), '-out', file(`${name}.pem`)];
    run('openssl', ['req', '-x509', '-days', '30', '-subj', `/CN=${name}`, ...own, ...more]);
  };
  made('tsa-root');
  const usage = [
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=critical,timeStamping',
    'basicConstraints=CA:FALSE',
  ];
  made('tsa', '-CA', file('tsa-root.pem'), '-CAkey', file('tsa-root.key'), ...usage.flatMap((use) => ['-addext', use]));
  saved('serial', Buffer.from('01\n'));
  const policy = ['default_policy = 1.2.3.4', 'digests = sha256', 'signer_digest = sha256', 'ess_cert_id_alg = sha256'];
  const settings = ['[tsa]', 'default_tsa = own', '[own]', `serial = ${file('serial')}`, ...policy, ''];
  saved('tsa.cnf', Buffer.from(settings.join('\n')));
  return {
    root: file('tsa-root.pem'),
    reply: (query: string): string => {
      const by = ['-config', file('tsa.cnf'), '-signer', file('tsa.pem'), '-inkey', file('tsa.key')];
      run('openssl', ['ts', '-reply', '-queryfile', query, ...by, '-out', file('reply.tsr')]);
      return file('reply.tsr');
    },
  };
};

/** R5 of the promises: each byte of the signature, and every seventeenth elsewhere. */
it('is found out with one byte changed, anywhere', async () => {
  const pdf = await signedReport(ONE_OF_EACH, signer);
  const roots = certificatesIn(authority.root);
  const { covered } = signatureOf(pdf);
  const inSignature = (at: number) => at >= covered[0].length && at < pdf.length - covered[1].length;
  const missed: number[] = [];
  for (let at = 0; at < pdf.length; at += inSignature(at) ? 1 : 17) {
    const mutant = Buffer.from(pdf);
    mutant.writeUInt8((mutant.readUInt8(at) + 1 + (at % 255)) % 256, at);
    const found = await checkFile(mutant, { roots, timeStampRoots: [] }).catch((failure: unknown) => failure);
    if (!(found instanceof NotGenuine)) missed.push(at);
  }
  expect(missed).toEqual([]);
}, 300_000);

it.each<[string, (file: string, to: string) => void]>([
  ['saved again', (file, to) => run('qpdf', [file, to])],
  ['uncompressed', (file, to) => run('qpdf', ['--stream-data=uncompress', file, to])],
  ['rid of its first page', (file, to) => run('qpdf', [file, '--pages', file, '2-z', '--', to])],
  ['rid of its attachment', (file, to) => run('qpdf', ['--remove-attachment=report.json', file, to])],
  ['put together with another', (file, to) => run('qpdf', [file, '--pages', file, '1-z', file, '1', '--', to])],
])('is found out when %s', async (_, change) => {
  const file = saved('genuine.pdf', await signedReport(ONE_OF_EACH, signer));
  const changed = join(folder, 'changed.pdf');
  change(file, changed);
  const pinned = { roots: certificatesIn(authority.root), timeStampRoots: [] };
  await expect(checkFile(readFileSync(changed), pinned)).rejects.toBeInstanceOf(NotGenuine);
});
