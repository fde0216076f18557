import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { breaches } from './budgets.ts';
import { placeFor, publish } from './builds.ts';
import { circles } from './circles.ts';
import { sourcesDigest } from './sources-digest.ts';
import { type Weight, weigh } from './weigh.ts';

/** Builds the pages of `web/` as they are now, and puts them where they are served from; fails if they are too heavy, or cannot run. */
export const buildPages = async (): Promise<Weight[]> => {
  const digest = sourcesDigest();
  const place = placeFor(digest);
  mkdirSync(place, { recursive: true });
  try {
    const output = await viteBuild(resolve(place));
    const weights = weigh(output);
    const faults = [...circles(output.filter((file) => file.type === 'chunk')), ...breaches(weights)];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    // Changed while it was built: what came out may be of neither.
    if (sourcesDigest() !== digest) return buildPages();
    publish(place, digest);
    return weights;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

const viteBuild = async (outDir: string): Promise<Rolldown.RolldownOutput['output']> => {
  // Whatever the surroundings say, tests among them: there is one build.
  process.env.NODE_ENV = 'production';
  const built = await build({
    configFile: 'web/vite.config.ts',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  if (!('output' in built)) throw new Error('vite gave several outputs, or none: web/vite.config.ts asks for one');
  return built.output;
};
