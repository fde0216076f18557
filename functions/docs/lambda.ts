import { readFileSync } from 'node:fs';
import { readEnv } from '../../shared/config.ts';
import { kmsSigner } from '../../shared/signing/kms-signer.ts';
import { DocsEnv } from './config.ts';
import { OpenApiDocument } from './document.ts';
import { wireDocs } from './wiring.ts';

const env = readEnv(DocsEnv);

export const { health, openapi, docs, signingKeys, rootCertificate } = wireDocs({
  document: OpenApiDocument.parse(JSON.parse(readFileSync(env.OPENAPI_FILE, 'utf8'))),
  signer: kmsSigner(env.SIGNING_KEY_ID),
  earlierKeys: env.EARLIER_SIGNING_KEYS,
  rootCertificate: env.ROOT_CERTIFICATE,
  now: () => new Date(),
});
