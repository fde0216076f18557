import type { Files } from '../../../shared/files/files.ts';
import { DOCUMENT_CERTIFICATES } from '../../../shared/files/folders.ts';
import { lazily } from '../../../shared/lazily.ts';
import { certificatesIn } from './certificates.ts';
import { kmsDocumentSigner } from './kms-document-signer.ts';
import { type ReportSigner, reportSigner } from './report-signer.ts';
import { timeStampBy } from './time-stamp.ts';

/** By the key of KMS and the certificates issued for it, which its owner has put into the bucket; read once a process. */
export const deployedReportSigner = (keyId: string, timeStampUrl: string, files: Pick<Files, 'read'>): ReportSigner => {
  const signer = lazily(async () => {
    const pem = Buffer.from(await files.read(DOCUMENT_CERTIFICATES)).toString('utf8');
    return kmsDocumentSigner(keyId, certificatesIn(pem));
  });
  return reportSigner(signer, timeStampUrl === '' ? undefined : timeStampBy(timeStampUrl));
};
