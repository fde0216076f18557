import type { EvidenceType } from '../evidence.ts';
import type { EvidenceFault } from '../evidence-faults.ts';
import { hasTestVirus } from './eicar.ts';
import { jpegFault } from './jpeg.ts';
import { pdfFault } from './pdf.ts';
import { SIGNATURE as PNG, pngFault } from './png.ts';
import { isPolyglot } from './polyglot.ts';

/** What is wrong with a content that is said to be of a type, if anything. A virus scanner is one more of these. */
export type Inspect = (content: Uint8Array, announced: EvidenceType) => Promise<EvidenceFault | undefined>;

const STARTS: readonly [EvidenceType, Uint8Array][] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/png', PNG],
  ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff)],
];

const STRUCTURE_FAULTS: Record<EvidenceType, (content: Uint8Array) => EvidenceFault | undefined> = {
  'application/pdf': pdfFault,
  'image/png': pngFault,
  'image/jpeg': jpegFault,
};

/** The rules of the platform itself. */
export const inspectContent: Inspect = async (content, announced) => {
  if (hasTestVirus(content)) return 'evidence-infected';
  if (typeOf(content) !== announced) return 'evidence-type';
  if (isPolyglot(content, announced)) return 'evidence-polyglot';
  return STRUCTURE_FAULTS[announced](content);
};

const typeOf = (content: Uint8Array): EvidenceType | undefined =>
  STARTS.find(([, start]) => start.every((byte, i) => content[i] === byte))?.[0];
