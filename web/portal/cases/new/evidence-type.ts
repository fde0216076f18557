type EvidenceType = 'application/pdf' | 'image/jpeg' | 'image/png';

const TYPES: Readonly<Record<string, EvidenceType>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** By the ending of its name. What is none of these is announced as a PDF, and refused with the platform's own words. */
export const evidenceTypeOf = (filename: string): EvidenceType =>
  TYPES[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/pdf';
