import { createPublicKey, generateKeyPair } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { certificatesIn } from '../../shared/document-signing/certificates.ts';
import type { DocumentSigner } from '../../shared/document-signing/document-signer.ts';
import { softwareDocumentSigner } from '../../shared/document-signing/software-document-signer.ts';
import { keptIn } from './kept-file.ts';

/** All in PEM. The authority's own key is not kept: nobody can have it vouch for another. */
interface Kept {
  root: string;
  certificate: string;
  privateKey: string;
}

/** What KMS and a licensed certification authority are to a deployment, kept with the data so that reports outlive a restart. */
export const localDocumentSigner = async (
  dataDir: string | undefined,
): Promise<{ documentSigner: DocumentSigner; rootCertificate: string }> => {
  const { root, certificate, privateKey } =
    dataDir === undefined ? await newSigner() : await keptIn(join(dataDir, 'document-signer.json'), newSigner);
  return { rootCertificate: root, documentSigner: softwareDocumentSigner(certificatesIn(certificate), privateKey) };
};

const newSigner = async (): Promise<Kept> => {
  // Loaded for the first start only.
  const { newCertificateAuthority } = await import('./certificate-authority.ts');
  const authority = await newCertificateAuthority('信证本地根证书（示例）');
  const { privateKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  return {
    root: authority.root,
    certificate: await authority.issue(createPublicKey(privateKey), '信证本地签章（示例）'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};
