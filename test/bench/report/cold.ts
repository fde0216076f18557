import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Sample } from './contender.ts';

const run = promisify(execFile);

export interface ColdStarts {
  /** Milliseconds of one fresh process that prints one report. */
  measure(contender: string): Promise<number>;
}

/** Bundles each contender as the handlers are bundled (`infra/bundle.ts`) and writes down what they print. */
export const prepareColdStarts = async (
  folder: string,
  names: readonly string[],
  sample: Sample,
): Promise<ColdStarts> => {
  await writeFile(join(folder, 'sample.json'), JSON.stringify(sample));
  await Promise.all(names.map((name) => bundle(folder, name)));
  return {
    measure: async (name) => {
      const { stdout } = await run(process.execPath, [join(folder, name, 'index.cjs'), join(folder, 'sample.json')]);
      const { milliseconds, bytes } = JSON.parse(stdout) as { milliseconds: number; bytes?: number };
      if (bytes === undefined) throw new Error(`${name} printed nothing in a fresh process`);
      return milliseconds;
    },
  };
};

const UNUSED = {
  fontkit: './functions/reports/pdf/engine/no-fontkit.ts',
  '@noble/ciphers/aes': './functions/reports/pdf/engine/no-ciphers.ts',
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
    // Machine code, found from here however far away the bundle is.
    alias: name === 'ours' ? UNUSED : {},
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    logLevel: 'error',
  });
  await mkdir(join(folder, name, 'data'), { recursive: true });
  cpSync('node_modules/pdfkit/js/data', join(folder, name, 'data'), { recursive: true });
};
