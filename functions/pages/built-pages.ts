import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Of `web/`, each opened by one HTML file. */
export type Application = 'portal' | 'console';

interface Asset {
  contentType: string;
  text: string;
}

/** What `npm run build:web` made, whole in memory: some hundred KB. */
export interface BuiltPages {
  html: Readonly<Record<Application, string>>;
  assets: ReadonlyMap<string, Asset>;
}

/**
 * Text alone. API Gateway decodes bytes only for whom asks first for a type that it was told of (operations-api.ts),
 * and browsers ask for pictures and fonts by lists that begin with others.
 */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export const openPages = (folder: string): BuiltPages => {
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
  const html = { portal: read('portal', 'index.html'), console: read('console', 'index.html') };
  const assets = readdirSync(join(folder, 'assets')).map(
    (name) => [name, assetOf(name, read('assets', name))] as const,
  );
  return { html, assets: new Map(assets) };
};

const assetOf = (name: string, text: string): Asset => {
  const contentType = CONTENT_TYPES[extname(name)];
  if (contentType === undefined)
    throw new Error(`${name} among the built pages: only ${Object.keys(CONTENT_TYPES).join(', ')} can be served`);
  return { contentType, text };
};
