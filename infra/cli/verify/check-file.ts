import type { X509Certificate } from 'node:crypto';
import { sha256Hex } from '../../../shared/digest.ts';
import { attachedDocument } from './attached-document.ts';
import { certificatePath } from './certificate-path.ts';
import { pdfObjects } from './pdf-objects.ts';
import { printedText } from './printed-text.ts';
import { isCertification, NotGenuine, signatureOf, signedAt } from './signature-of.ts';
import type { SignedDocument } from './signed-document.ts';
import { signedMessage } from './signed-message.ts';
import { type TimeStampFacts, timeStampOf } from './time-stamp-of.ts';

/** Trusted beforehand, and obtained by another way than the file. */
export interface Pinned {
  roots: readonly X509Certificate[];
  /** Of time stamp authorities. */
  timeStampRoots: readonly X509Certificate[];
}

export interface GenuineFile {
  sha256: string;
  signedAt: Date;
  /** From the signer's to the root's. */
  certificates: X509Certificate[];
  timeStamp: TimeStampFacts | undefined;
  document: SignedDocument;
  /** The document as programs read it, as it stands in the file. */
  text: string;
}

/**
 * Whether the platform made this file and nobody has touched it since, from the file and the pinned roots alone. Throws
 * `NotGenuine`. The signature is checked first: what follows reads only what the platform signed.
 */
export const checkFile = async (pdf: Buffer, { roots, timeStampRoots }: Pinned): Promise<GenuineFile> => {
  const signature = signatureOf(pdf);
  const message = signedMessage(signature);
  const at = signedAt(signature);
  const certificates = certificatePath(message.chain, roots, at);
  if (!isCertification(pdf, signature)) throw new NotGenuine('签名属实，但不是禁止任何改动的认证签名');
  const timeStamp =
    message.timeStamp === undefined
      ? undefined
      : await timeStampOf(message.timeStamp, message.signature, timeStampRoots);
  // The signer may say any time; the authority saw the signature.
  if (timeStamp?.trusted === true) certificatePath(message.chain, roots, timeStamp.at);
  const { text, document, unprinted } = contentOf(pdf);
  if (unprinted.length > 0)
    throw new NotGenuine(`签名属实，但附件所载与页面文字不一致：${unprinted.slice(0, 5).join('；')}`);
  return { sha256: sha256Hex(pdf), signedAt: at, certificates, timeStamp, document, text };
};

/** The key of a certificate may have signed something else than a document of the platform, which cannot be read as one. */
const contentOf = (pdf: Buffer): { text: string; document: SignedDocument; unprinted: string[] } => {
  try {
    const objects = pdfObjects(pdf);
    const { text, document } = attachedDocument(objects);
    return { text, document, unprinted: document.differences(printedText(objects)) };
  } catch (cause) {
    if (cause instanceof NotGenuine) throw cause;
    throw new NotGenuine('签名属实，但文件不是平台报告或统计表的形式', { cause });
  }
};
