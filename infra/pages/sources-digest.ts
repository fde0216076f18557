import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Beside what lies in `web/`: the packages, and how pages are built. Not the API's document: what the pages take of it
 * is types, of which nothing is built.
 */
const FOLDERS = ['web', 'infra/pages'];
const FILES = ['package-lock.json', 'shared/uscc.ts'];

const isSource = (file: string): boolean => !/\.(md|d\.ts)$/.test(file);

/** Names all that the built pages depend on: with the same digest they are the same. */
export const sourcesDigest = (): string => {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap(filesIn), ...FILES]) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
