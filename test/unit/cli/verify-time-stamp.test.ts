import { checkFile } from '../../../infra/cli/verify/check-file.ts';
import { softwareDocumentSigner } from '../../../shared/document-signing/software-document-signer.ts';
import { timeStampBy } from '../../../shared/document-signing/time-stamp.ts';
import { type Issued, issued } from '../../support/certificates.ts';
import { signedReport } from '../../support/documents.ts';
import { sampleReport } from '../../support/report.ts';
import { timeStampAuthority } from '../../support/time-stamp-authority.ts';

const REPORT = sampleReport([]);
const AT = new Date('2026-03-10T02:00:12Z');
const STAMPS_TIME = '1.3.6.1.5.5.7.3.8';
const SIGNS = 0b1000_0000;

let root: Issued;
let signer: Issued;
let authority: Issued;
beforeAll(async () => {
  root = await issued({ name: '示例根', ca: true });
  signer = await issued({ name: '示例签章', issuer: root, keyUsage: SIGNS, validTo: '2026-12-31T00:00:00Z' });
  authority = await issued({ name: '示例时间戳机构', issuer: root, keyUsage: SIGNS, purposes: [STAMPS_TIME] });
});

const stampedBy = ({ certificate, privateKey }: Issued, at = AT): Promise<Buffer> => {
  const answer = timeStampAuthority(certificate.toString(), privateKey, at);
  const stamp = timeStampBy('https://tsa.example', async (_, init) => {
    return new Response(new Uint8Array(await answer(init?.body as Uint8Array)));
  });
  const key = signer.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return signedReport(REPORT, softwareDocumentSigner([signer.certificate], key), stamp);
};

const stampOf = async (pdf: Buffer, timeStampRoots: Issued[]) => {
  const pinned = { roots: [root.certificate], timeStampRoots: timeStampRoots.map(({ certificate }) => certificate) };
  return (await checkFile(pdf, pinned)).timeStamp;
};

it('reads the time stamp where there is one, and trusts it only by a pinned root', async () => {
  const pdf = await stampedBy(authority);
  expect(await stampOf(pdf, [])).toEqual({ at: AT, trusted: false });
  expect(await stampOf(pdf, [root])).toEqual({ at: AT, trusted: true });
  const other = await issued({ name: '示例根甲', ca: true });
  await expect(stampOf(pdf, [other])).rejects.toThrow('不是由固定的时间戳机构签发');
});

it('does not let whoever has a certificate of the same root say what time it was', async () => {
  await expect(stampOf(await stampedBy(signer), [root])).rejects.toThrow('不是时间戳机构的证书');
});

it('does not believe a signer whose certificate had ended when the time was stamped', async () => {
  const late = await stampedBy(authority, new Date('2027-03-10T02:00:12Z'));
  await expect(stampOf(late, [root])).rejects.toThrow('不在有效期内');
});
