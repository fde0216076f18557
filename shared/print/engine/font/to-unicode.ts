import { hex16 } from './codes.ts';

/** A range may not run over the first byte of its codes (ISO 32000-1, 9.10.3). */
const RANGE = 0x100;
/** At most so many in one block (Adobe Technical Note 5014). */
const BLOCK = 100;

const utf16Of = (codePoint: number): string => {
  if (codePoint <= 0xffff) return hex16(codePoint);
  const above = codePoint - 0x10000;
  return hex16(0xd800 | (above >> 10)) + hex16(0xdc00 | (above & 0x3ff));
};

/**
 * The map from codes to characters, by code point: characters that share a glyph, as 一 and ⼀ do, have a code each,
 * so what is copied from the page is what was printed. Code 0 stands for none.
 */
export const toUnicodeOf = (codePoints: readonly number[]): string => {
  const ranges: string[] = [];
  for (let first = 0; first < codePoints.length; first += RANGE) {
    const characters = codePoints.slice(first, first + RANGE).map((codePoint) => `<${utf16Of(codePoint)}>`);
    ranges.push(`<${hex16(first)}> <${hex16(first + characters.length - 1)}> [${characters.join(' ')}]`);
  }
  const blocks: string[] = [];
  for (let at = 0; at < ranges.length; at += BLOCK) {
    const block = ranges.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};
