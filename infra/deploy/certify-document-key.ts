import { createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { openFiles } from '../../shared/files/files.ts';
import { DOCUMENT_CERTIFICATES } from '../../shared/files/folders.ts';
import type { CertificateAuthority } from '../local/certificate-authority.ts';
import { ENDPOINT, REGION } from './settings.ts';

/** What the deployer of a city does with a licensed authority: a certificate for the key in KMS, put into the bucket. */
export const certifyDocumentKey = async (
  { keyId, bucket }: { keyId: string; bucket: string },
  authority: CertificateAuthority,
): Promise<void> => {
  const emulator = {
    endpoint: ENDPOINT,
    region: REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const { PublicKey } = await new KMSClient(emulator).send(new GetPublicKeyCommand({ KeyId: keyId }));
  if (PublicKey === undefined) throw new Error(`KMS answered no public key of ${keyId}`);
  const publicKey = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  const certificate = await authority.issue(publicKey, '信证本地签章（示例）');
  const files = openFiles(bucket, { ...emulator, forcePathStyle: true });
  await files.put(DOCUMENT_CERTIFICATES, Buffer.from(certificate), 'application/x-pem-file');
};
