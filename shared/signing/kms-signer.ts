import { createHash, createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { lazily } from '../lazily.ts';
import { Problem } from '../problem.ts';
import { rawSignature } from './ecdsa-signature.ts';
import { publicJwkOf } from './public-jwk.ts';
import { ALGORITHM, type Signer } from './signer.ts';

/** A key of AWS KMS (ECC_NIST_P256, SIGN_VERIFY), by its id: the private key never leaves it. */
export const kmsSigner = (keyId: string, kms: Pick<KMSClient, 'send'> = new KMSClient()): Signer => ({
  keyId,
  algorithm: ALGORITHM,
  sign: async (content) => rawSignature(await signsWithKms(keyId, 'ECDSA_SHA_256', kms)(content)),
  publicJwk: lazily(async () => {
    const { PublicKey } = await answered(kms.send(new GetPublicKeyCommand({ KeyId: keyId })));
    if (PublicKey === undefined) throw new Error(`KMS answered no public key of ${keyId}`);
    return publicJwkOf(createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' }), keyId);
  }),
});

/** Signs with a key of KMS; the signature is as KMS gives it: of ECDSA in DER. */
export const signsWithKms = (
  keyId: string,
  algorithm: 'ECDSA_SHA_256' | 'RSASSA_PKCS1_V1_5_SHA_256',
  kms: Pick<KMSClient, 'send'> = new KMSClient(),
) => {
  return async (content: Uint8Array): Promise<Uint8Array> => {
    // The digest rather than the content, of which KMS takes no more than 4 KB.
    const Message = createHash('sha256').update(content).digest();
    const command = new SignCommand({ KeyId: keyId, Message, MessageType: 'DIGEST', SigningAlgorithm: algorithm });
    const { Signature } = await answered(kms.send(command));
    if (Signature === undefined) throw new Error(`KMS answered no signature of ${keyId}`);
    return Signature;
  };
};

/** KMS is away or over its quota for now, after the retries of the SDK; anything else is a fault of the deployment. */
const PASSING: ReadonlySet<string> = new Set([
  'DependencyTimeoutException',
  'KeyUnavailableException',
  'KMSInternalException',
  'LimitExceededException',
  'ThrottlingException',
  'TimeoutError',
]);

const answered = async <T>(sent: Promise<T>): Promise<T> => {
  try {
    return await sent;
  } catch (cause) {
    if (!(cause instanceof Error) || !PASSING.has(cause.name)) throw cause;
    throw new Problem('unavailable', '签名服务暂不可用，请稍后重试', { retryAfterSeconds: 5 }, { cause });
  }
};
