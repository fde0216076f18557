import { createHash, verify } from 'node:crypto';
import type { DocumentSigner } from './document-signer.ts';
import { holeIn, rangeText } from './hole.ts';
import { signedAttributes, signedData } from './signed-data.ts';
import type { TimeStamp } from './time-stamp.ts';

/**
 * Signs a PDF that has the place for it (`signature-field.ts`): PAdES B-B, or B-T where signatures are time-stamped. What
 * was printed stays as it is but for the signature and its range.
 */
export const signPdf = async (pdf: Uint8Array, signer: DocumentSigner, timeStamp?: TimeStamp): Promise<Buffer> => {
  const { chain } = signer;
  const [leaf] = chain;
  if (leaf === undefined) throw new Error('a signer without a certificate');
  const file = Buffer.from(pdf);
  const hole = holeIn(file);
  file.write(rangeText(hole, file.length), hole.range.start, 'latin1');
  const digest = createHash('sha256').update(file.subarray(0, hole.start)).update(file.subarray(hole.end)).digest();
  const attributes = signedAttributes(digest, leaf);
  const signature = await signer.sign(attributes);
  // A certificate of another key would make a file that nobody can check: rather none at all.
  if (!verify('sha256', attributes, leaf.publicKey, signature))
    throw new Error('the signature is not by the key of the certificate');
  const message = signedData({ chain, attributes, signature, timeStamp: await timeStamp?.(signature) });
  fill(file.subarray(hole.start + 1, hole.end - 1), message);
  return file;
};

const fill = (room: Buffer, message: Buffer): void => {
  if (message.length * 2 > room.length)
    throw new Error(`a signature of ${message.length} bytes in a place for ${room.length / 2}`);
  room.write(message.toString('hex'), 'latin1');
};
