import type { DocsEnv } from '../../functions/docs/config.ts';
import { routes } from '../../functions/docs/routes.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** Nothing here reads or writes anything: what these answer is part of the code, but for the public key. */
const permissions: Record<Operation, Permissions> = {
  health: {},
  openapi: {},
  docs: {},
  signingKeys: { signing: ['kms:GetPublicKey'] },
  rootCertificate: {},
};

const environment = ({ signingKeyId, stage }: Surroundings): Record<keyof typeof DocsEnv.shape, string> => ({
  OPENAPI_FILE: 'openapi.json',
  SIGNING_KEY_ID: signingKeyId,
  EARLIER_SIGNING_KEYS: JSON.stringify(stage.earlierSigningKeys),
  ROOT_CERTIFICATE: stage.rootCertificate,
});

export const docsSlice: Slice<Operation> = { name: 'docs', title: '平台', routes, permissions, environment };
