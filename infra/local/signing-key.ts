import { generateKeyPair, type JsonWebKey } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Signer } from '../../shared/signing/signer.ts';
import { softwareSigner } from '../../shared/signing/software-signer.ts';
import { keptIn } from './kept-file.ts';

/** What KMS is to a deployment: the key that signs receipts, kept with the data so that they outlive a restart. */
export const localSigner = async (dataDir: string | undefined): Promise<Signer> =>
  softwareSigner(dataDir === undefined ? await newKey() : await keptIn(join(dataDir, 'signing-key.json'), newKey));

const newKey = async (): Promise<JsonWebKey> => {
  const { privateKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  return privateKey.export({ format: 'jwk' });
};
