import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Runs a program to its end and answers what it said; a failure says what it said. */
export const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });

/** A folder of `.cache`, named by what is installed into it; made whole or not at all. */
const installedFrom = (name: string, list: string, install: (folder: string) => void): string => {
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 12);
  const folder = resolve('.cache', name, digest);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  install(partial);
  renameSync(partial, folder);
  return folder;
};

const PYHANKO = 'test/document/pyhanko';
const VERAPDF = 'test/document/verapdf';

/** pyHanko (PyPI): what it says of a signature, by roots that it is to trust. */
export const pyHanko = (roots: readonly string[], pdf: string): unknown => {
  const list = `${PYHANKO}/requirements.txt`;
  const packages = installedFrom('pyhanko', list, (folder) => {
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
    run('python3', [...pip, '--target', folder, '--requirement', list]);
  });
  return JSON.parse(run('python3', [`${PYHANKO}/validate.py`, ...roots, pdf], { PYTHONPATH: packages }));
};

/** veraPDF (Maven Central): a line for each file, then one for each rule of PDF/A that it breaks. */
export const veraPdf = (pdfs: readonly string[]): string => {
  const pom = `${VERAPDF}/pom.xml`;
  const libraries = installedFrom('verapdf', pom, (folder) => {
    run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]);
  });
  return run('java', ['-cp', `${libraries}/*`, `${VERAPDF}/Validate.java`, ...pdfs]);
};
