import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { addCodeCache } from '../../../infra/code-cache/code-cache.ts';
import type { ColdStart } from './cold-start.ts';
import type { Sample } from './contender.ts';

const run = promisify(execFile);

export interface ColdStarts {
  /** One fresh process that prints one report, and so many more for the memory it takes. */
  measure(contender: string, more: number): Promise<ColdStart>;
}

/** Bundles each contender as the handlers are bundled (`infra/bundle.ts`), with a code cache, and writes down what they print. */
export const prepareColdStarts = async (
  folder: string,
  names: readonly string[],
  sample: Sample,
): Promise<ColdStarts> => {
  await writeFile(join(folder, 'sample.json'), JSON.stringify(sample));
  await Promise.all(names.map((name) => bundle(folder, name)));
  return {
    measure: async (name, more) => {
      const program = [join(folder, name, 'index.cjs'), join(folder, 'sample.json'), String(more)];
      const start = JSON.parse((await run(process.execPath, program)).stdout) as ColdStart;
      if (start.bytes === undefined) throw new Error(`${name} printed nothing in a fresh process`);
      return start;
    },
  };
};

const bundle = async (folder: string, name: string): Promise<void> => {
  const contents = `import { coldStart } from './cold-start.ts'; void coldStart(() => import('./${name}.ts'));`;
  await build({
    stdin: { contents, resolveDir: 'test/bench/report', loader: 'ts' },
    outfile: join(folder, name, 'index.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    alias: { 'tiny-inflate': './shared/print/engine/text/native-inflate.cjs' },
    // Machine code, found from here however far away the bundle is.
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    logLevel: 'error',
  });
  // Typst is machine code, of a module that only `import` gets: its bundle has next to no code to be kept.
  if (name !== 'typst') addCodeCache(join(folder, name), 'index.cjs');
  await mkdir(join(folder, name, 'data'), { recursive: true });
  cpSync('node_modules/pdfkit/js/data', join(folder, name, 'data'), { recursive: true });
};
