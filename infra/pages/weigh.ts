import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';

type Output = Rolldown.RolldownOutput['output'];

/** Gzipped bytes of one application, as a browser is sent them. */
export interface Weight {
  name: string;
  /** Every script it can ever ask for, lazily loaded pages too. */
  scripts: number;
  /** Those that the first page takes. */
  firstScripts: number;
  styles: number;
}

/** What each of the built applications weighs. */
export const weigh = (output: Output): Weight[] => {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const sizeOf = sizes(output);
  const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  return [...chunks.values()]
    .filter(({ isEntry }) => isEntry)
    .map((entry) => {
      const first = reached(entry, chunks, ({ imports }) => imports);
      const all = reached(entry, chunks, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
      const styles = new Set(all.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      return { name: entry.name, scripts: total(names(all)), firstScripts: total(names(first)), styles: total(styles) };
    });
};

type Chunk = Rolldown.OutputChunk;

const names = (chunks: readonly Chunk[]): string[] => chunks.map(({ fileName }) => fileName);

const reached = (entry: Chunk, chunks: ReadonlyMap<string, Chunk>, next: (chunk: Chunk) => string[]): Chunk[] => {
  const found = new Set([entry]);
  // A set grows while it is gone through, and ends with what leads to nothing new.
  for (const chunk of found)
    for (const file of next(chunk)) {
      const imported = chunks.get(file);
      if (imported !== undefined) found.add(imported);
    }
  return [...found];
};

const sizes = (output: Output) => {
  const contents = new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
  return (file: string): number => gzipSync(contents.get(file) ?? '').length;
};
