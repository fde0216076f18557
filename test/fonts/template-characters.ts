import { writeFileSync } from 'node:fs';
import { documentOf } from '../../functions/reports/pdf/document.ts';
import type { Node } from '../../shared/print/nodes.ts';
import { sampleReport } from '../support/report.ts';

/** Writes the characters that every report has, by family: `npm run fonts` puts them into each report ready made. */
const FOLDER = 'shared/print/fonts/characters';

const charactersOf = (): Record<string, Set<string>> => {
  const found = { song: new Set<string>(), hei: new Set<string>() };
  const walk = (node: unknown, family: 'song' | 'hei'): void => {
    if (Array.isArray(node)) for (const part of node) walk(part, family);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { font = family } = node as { font?: 'song' | 'hei' };
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'text' || typeof value !== 'string') walk(value, font);
      else for (const character of value) if (character > ' ') found[font].add(character);
    }
  };
  const type = {
    set: (node: Node) => {
      walk(node, 'song');
      return '';
    },
  };
  const { header, footer } = documentOf(sampleReport([]), type) as unknown as Record<
    string,
    (...pages: number[]) => void
  >;
  header?.(1, 1);
  footer?.(1, 1);
  return found;
};

const DIGITS_AND_CAPITALS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

for (const [family, characters] of Object.entries(charactersOf())) {
  const all = [...new Set([...characters, ...(family === 'song' ? DIGITS_AND_CAPITALS : '')])].sort();
  writeFileSync(`${FOLDER}/template-${family}.txt`, `${all.join('')}\n`);
  console.log(`${family}: ${all.length} characters`);
}
