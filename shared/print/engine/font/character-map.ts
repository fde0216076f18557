/** Answers the glyph of a character; 0 where there is none. */
export type CharacterMap = (codePoint: number) => number;

/** From the table "cmap", format 12 or else 4. Looked up when asked: few of the characters of a font are ever printed. */
export const characterMapOf = (cmap: Buffer): CharacterMap => {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + i * 8)),
  ) as Buffer[];
  const withFormat = (format: number) => subtables.find((subtable) => subtable.readUInt16BE(0) === format);
  const [whole, plane0] = [withFormat(12), withFormat(4)];
  if (whole !== undefined) return segmentedCoverage(whole);
  if (plane0 !== undefined) return segmentDeltas(plane0);
  throw new Error('the font has no character map of format 12 or 4');
};

/** The first index of which something holds that holds of all after it. */
const firstOf = (count: number, holds: (index: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Format 12: groups of consecutive characters with consecutive glyphs. */
const segmentedCoverage = (subtable: Buffer): CharacterMap => {
  const count = subtable.readUInt32BE(12);
  return (codePoint) => {
    const group = firstOf(count, (index) => subtable.readUInt32BE(20 + index * 12) >= codePoint);
    const at = 16 + group * 12;
    if (group === count || subtable.readUInt32BE(at) > codePoint) return 0;
    return subtable.readUInt32BE(at + 8) + codePoint - subtable.readUInt32BE(at);
  };
};

/** Format 4: segments with a distance from character to glyph, or an index into an array of glyphs. */
const segmentDeltas = (subtable: Buffer): CharacterMap => {
  const size = subtable.readUInt16BE(6);
  return (codePoint) => {
    if (codePoint >= 0xffff) return 0;
    const segment = firstOf(size / 2, (index) => subtable.readUInt16BE(14 + index * 2) >= codePoint);
    const startAt = 16 + size + segment * 2;
    const start = subtable.readUInt16BE(startAt);
    if (start > codePoint) return 0;
    const [delta, rangeAt] = [subtable.readUInt16BE(startAt + size), startAt + 2 * size];
    const range = subtable.readUInt16BE(rangeAt);
    const glyph = range === 0 ? codePoint : subtable.readUInt16BE(rangeAt + range + 2 * (codePoint - start));
    return range !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
};
