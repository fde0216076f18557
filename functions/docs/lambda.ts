import { readFileSync } from 'node:fs';
import { readEnv } from '../../shared/config.ts';
import { DocsEnv } from './config.ts';
import { OpenApiDocument } from './document.ts';
import { wireDocs } from './wiring.ts';

const env = readEnv(DocsEnv);

export const { health, openapi, docs } = wireDocs({
  document: OpenApiDocument.parse(JSON.parse(readFileSync(env.OPENAPI_FILE, 'utf8'))),
  now: () => new Date(),
});
