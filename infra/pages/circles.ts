import type { Rolldown } from 'vite';

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'name' | 'imports'>;

/**
 * Files that need each other before either can run: a page may then find nothing where a constant should be. The areas of
 * `web/vite.config.ts` are drawn by folders, so a folder in the wrong area makes such a circle.
 */
export const circles = (chunks: readonly Chunk[]): string[] => {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Map<string, readonly string[]>();
  const follow = (chunk: Chunk, path: readonly Chunk[]): void => {
    const start = path.indexOf(chunk);
    if (start < 0) for (const next of importedBy(chunk, byFile)) follow(next, [...path, chunk]);
    else keep(found, path.slice(start));
  };
  for (const chunk of chunks) follow(chunk, []);
  return [...found.values()].map(
    (names) => `${[...names, names[0]].join(' → ')}：互相依赖，请在 web/vite.config.ts 的 AREAS 中调整`,
  );
};

const importedBy = ({ imports }: Chunk, byFile: ReadonlyMap<string, Chunk>): Chunk[] =>
  imports.flatMap((file) => byFile.get(file) ?? []);

/** The same circle is met from each of its files. */
const keep = (found: Map<string, readonly string[]>, circle: readonly Chunk[]): void => {
  const names = circle.map(({ name }) => name);
  const key = [...names].sort().join();
  if (!found.has(key)) found.set(key, names);
};
