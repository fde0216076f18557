import { api } from '../../../api/client.ts';
import { useUploads } from '../../../api/use-uploads.ts';

const TYPES = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' } as const;

export const EVIDENCE = { accept: '.pdf,.jpg,.jpeg,.png', maxFiles: 5, maxBytes: 10_000_000 };

/** By its name: browsers do not always know. The platform looks into it. */
const typeOf = (name: string) => {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return TYPES[extension as keyof typeof TYPES] ?? 'application/pdf';
};

/** Files that a unit adds to what it found. */
export const useEvidenceUploads = () =>
  useUploads(({ name, size }, sentWith) =>
    api.POST('/v1/evidence', { body: { filename: name, size, contentType: typeOf(name) }, ...sentWith }),
  );

export type EvidenceUploads = ReturnType<typeof useEvidenceUploads>;
