import type { EvidenceFault } from '../evidence-faults.ts';

/** A picture is unfolded by whoever opens it: the largest that phones take, and some (ours). */
const MAX_PIXELS = 120_000_000;
/** Of padding behind the end. */
const TRAILING_BYTES = 1024;

/** PDF's white space (ISO 32000-1, table 1), which is what pads files of other kinds too. */
const BLANKS: ReadonlySet<number | undefined> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** The first byte at or behind a place that is no padding. */
export const afterPadding = (content: Uint8Array, at: number): number => {
  let end = at;
  while (end - at < TRAILING_BYTES && BLANKS.has(content[end])) end++;
  return end;
};

/** What lies behind the end of a picture is no part of it. */
export const trailingFault = (content: Uint8Array, end: number): EvidenceFault | undefined =>
  afterPadding(content, end) < content.length ? 'evidence-polyglot' : undefined;

export const pixelFault = (pixels: number): EvidenceFault | undefined =>
  pixels > MAX_PIXELS ? 'evidence-dimensions' : undefined;
