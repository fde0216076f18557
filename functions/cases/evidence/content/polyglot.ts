import type { EvidenceType } from '../evidence.ts';

/** Readers of PDF take a header within so many bytes (ISO 32000-1, Annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;
/** A ZIP archive is read from its end: a record of 22 bytes and a comment of at most 65,535 (APPNOTE 4.3.16). */
const ZIP_END_WITHIN = 22 + 65_535;
/** Of that record: its signature, and the number of its disk, 0, twice. */
const ZIP_END = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1');
/** Archives that are found wherever they begin. */
const ARCHIVES = [Buffer.from('Rar!\x1a\x07', 'latin1'), Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')];

/** Whether a file is something else as well, to a program that looks for it. */
export const isPolyglot = (content: Uint8Array, type: EvidenceType): boolean => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  return (
    bytes.subarray(-ZIP_END_WITHIN).includes(ZIP_END) ||
    ARCHIVES.some((archive) => bytes.includes(archive)) ||
    (type !== 'application/pdf' && bytes.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-'))
  );
};
