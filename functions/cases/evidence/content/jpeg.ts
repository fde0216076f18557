import type { EvidenceFault } from '../evidence-faults.ts';
import { afterPadding, pixelFault, trailingFault } from './picture.ts';

/** Markers of ITU-T T.81, table B.1. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Phones put the picture's previews and its brightness map behind it, each a picture of its own (CIPA DC-007). */
const MAX_PICTURES = 8;

interface Picture {
  end: number;
  pixels: number;
}

/** Segments from SOI to EOI, with a frame and a scan; behind it nothing but further pictures. */
export const jpegFault = (content: Uint8Array): EvidenceFault | undefined => {
  let start = 0;
  for (let pictures = 0; pictures < MAX_PICTURES; pictures++) {
    const picture = pictureAt(content, start);
    if (picture === undefined) return pictures === 0 ? 'evidence-damaged' : 'evidence-polyglot';
    const tooLarge = pixelFault(picture.pixels);
    if (tooLarge !== undefined) return tooLarge;
    start = afterPadding(content, picture.end);
    if (content[start] !== 0xff || content[start + 1] !== SOI) return trailingFault(content, picture.end);
  }
  return 'evidence-polyglot';
};

const pictureAt = (content: Uint8Array, start: number): Picture | undefined => {
  let [at, pixels, scans] = [start + 2, 0, 0];
  while (content[at] === 0xff) {
    at = afterFill(content, at);
    const marker = content[at++];
    if (marker === undefined || marker === 0 || marker === SOI) return undefined;
    if (marker === EOI) return pixels > 0 && scans > 0 ? { end: at, pixels } : undefined;
    if (marker === 0x01 || isRestart(marker)) continue;
    const length = twoBytes(content, at);
    if (length < 2 || at + length > content.length) return undefined;
    if (isFrame(marker)) pixels = twoBytes(content, at + 3) * twoBytes(content, at + 5);
    at += length;
    if (marker === SOS) [at, scans] = [afterScan(content, at), scans + 1];
  }
  return undefined;
};

const afterFill = (content: Uint8Array, from: number): number => {
  let at = from;
  while (content[at] === 0xff) at++;
  return at;
};

/** The marker that ends a scan: neither a stuffed byte nor a restart. */
const afterScan = (content: Uint8Array, from: number): number => {
  for (let at = content.indexOf(0xff, from); at !== -1; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return content.length;
};

const twoBytes = (content: Uint8Array, at: number): number => ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0);
