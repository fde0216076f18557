import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { addCodeCache } from './code-cache/code-cache.ts';
import type { Slice } from './slices/slice.ts';

const NODE_OF_LAPTOPS = 'node20';

/**
 * One CommonJS bundle per slice, in its own folder with the slice's files: `<folder>/<slice>/index.js`. All of them
 * in one run of esbuild, the OpenAPI document beside the one that serves it; the same sources give the same bytes, so an unchanged slice is not deployed again.
 */
export const bundleSlices = (slices: readonly Slice[], folder: string, document: object): void => {
  rmSync(folder, { recursive: true, force: true });
  buildSync({
    entryPoints: slices.map(({ name }) => ({ in: `functions/${name}/lambda.ts`, out: `${name}/index` })),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: NODE_OF_LAPTOPS,
    format: 'cjs',
    // ES modules first: only what is used of the SDK ends up in a bundle.
    mainFields: ['module', 'main'],
    // Names stay, so that a stack trace in the log can be read without source maps.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    // A script from a code cache cannot import: what is imported late is required late.
    supported: { 'dynamic-import': false },
    alias: { 'tiny-inflate': './shared/print/engine/text/native-inflate.cjs' },
    logLevel: 'warning',
  });
  for (const { name } of slices) addCodeCache(join(folder, name), 'index.js');
  for (const { name, files = [] } of slices) for (const group of files) copyFiles(group, join(folder, name));
  mkdirSync(join(folder, 'docs'), { recursive: true });
  writeFileSync(join(folder, 'docs/openapi.json'), JSON.stringify(document));
};

const copyFiles = ({ folder, from, endings }: NonNullable<Slice['files']>[number], bundle: string): void => {
  mkdirSync(join(bundle, folder), { recursive: true });
  for (const file of readdirSync(from))
    if (endings.some((ending) => file.endsWith(ending))) copyFileSync(join(from, file), join(bundle, folder, file));
};
