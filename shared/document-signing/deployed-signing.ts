import type { Files } from '../files/files.ts';
import { DOCUMENT_CERTIFICATES } from '../files/folders.ts';
import { lazily } from '../lazily.ts';
import { certificatesIn } from './certificates.ts';
import { type DocumentSigning, documentSigning } from './document-signing.ts';
import { kmsDocumentSigner } from './kms-document-signer.ts';
import { timeStampBy } from './time-stamp.ts';

/** By the key of KMS and the certificates issued for it, which its owner has put into the bucket; read once a process. */
export const deployedSigning = (keyId: string, timeStampUrl: string, files: Pick<Files, 'read'>): DocumentSigning => {
  const signer = lazily(async () => {
    const pem = Buffer.from(await files.read(DOCUMENT_CERTIFICATES)).toString('utf8');
    return kmsDocumentSigner(keyId, certificatesIn(pem));
  });
  return documentSigning(signer, timeStampUrl === '' ? undefined : timeStampBy(timeStampUrl));
};
