import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { openPrinter, type Printer } from '../../functions/reports/pdf/printer.ts';
import type { Report } from '../../functions/reports/report.ts';
import { reportSigner } from '../../functions/reports/sign/report-signer.ts';
import { type CertificateAuthority, newCertificateAuthority } from '../../infra/local/certificate-authority.ts';
import { certificatesIn } from '../../shared/document-signing/certificates.ts';
import type { DocumentSigner } from '../../shared/document-signing/document-signer.ts';
import { documentSigning } from '../../shared/document-signing/document-signing.ts';
import { softwareDocumentSigner } from '../../shared/document-signing/software-document-signer.ts';
import type { TimeStamp } from '../../shared/document-signing/time-stamp.ts';

/** Reports signed as the platform signs them, under an authority of the test's own. */

export const KEYS: Record<'ECDSA on P-256' | 'RSA', () => { privateKey: KeyObject; publicKey: KeyObject }> = {
  'ECDSA on P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
};

export interface TestAuthority extends CertificateAuthority {
  signer(kind: keyof typeof KEYS): Promise<DocumentSigner>;
}

export const testAuthority = async (): Promise<TestAuthority> => {
  const authority = await newCertificateAuthority('测试根证书（示例）');
  return {
    ...authority,
    signer: async (kind) => {
      const { privateKey, publicKey } = KEYS[kind]();
      const certificate = await authority.issue(publicKey, '测试签章（示例）');
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      return softwareDocumentSigner(certificatesIn(certificate), pem);
    },
  };
};

export const printer: Printer = openPrinter('shared/print/fonts');

/** Printed, with the place of a signature. */
export const printedFor = async (report: Report, signer: DocumentSigner, timeStamp?: TimeStamp): Promise<Uint8Array> =>
  printer.print(report, await reportSigner(documentSigning(async () => signer, timeStamp)).additions(report));

export const signedReport = async (report: Report, signer: DocumentSigner, timeStamp?: TimeStamp): Promise<Buffer> =>
  Buffer.from(
    await reportSigner(documentSigning(async () => signer, timeStamp)).sign(
      await printedFor(report, signer, timeStamp),
    ),
  );
