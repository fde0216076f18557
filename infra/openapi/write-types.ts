import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';
import { SLICES } from '../slices/all.ts';
import { openApiDocument } from './document.ts';

/** Not kept in the repository: made of it. */
const TARGET = 'web/api/openapi.d.ts';

/** `npm run types`: the API as the pages call it, from the document that is served; left alone while it says the same. */
const main = async (): Promise<void> => {
  const document = JSON.stringify(openApiDocument(SLICES, ''));
  const mark = `// Made by npm run types of ${createHash('sha256').update(document).digest('hex')}\n`;
  if (earlier().startsWith(mark)) return;
  writeFileSync(TARGET, mark + astToString(await openapiTypes(document)));
};

const earlier = (): string => {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch {
    return '';
  }
};

await main();
