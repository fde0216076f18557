import type { Files, SignedLink } from '../../../shared/files/files.ts';
import { INCOMING_EVIDENCE_FOLDER, KEPT_EVIDENCE_FOLDER } from '../../../shared/files/folders.ts';
import { type AttachedEvidence, EVIDENCE_TYPES, type Evidence } from './evidence.ts';

/** A fresh link costs one call. */
const UPLOAD_SECONDS = 900;
const DOWNLOAD_SECONDS = 300;

const incomingKey = ({ evidenceId }: Evidence): string => `${INCOMING_EVIDENCE_FOLDER}${evidenceId}`;

/** Named by its digest: what was checked cannot become something else. */
const keptKey = ({ evidenceId, sha256, contentType }: AttachedEvidence): string =>
  `${KEPT_EVIDENCE_FOLDER}${evidenceId}/${sha256}.${EVIDENCE_TYPES[contentType][0]}`;

type Received = { content: Uint8Array } | { fault: 'evidence-missing' | 'evidence-size' };

/** What was uploaded, which its link may write again until it expires; and what was checked, which nobody can. */
export const evidenceFiles = (files: Files) => ({
  uploadLink: (evidence: Evidence): Promise<SignedLink> =>
    files.uploadLink(incomingKey(evidence), { bytes: evidence.size, seconds: UPLOAD_SECONDS }),

  /** Never reads more than was announced. */
  receive: async (evidence: Evidence): Promise<Received> => {
    const key = incomingKey(evidence);
    const stored = await files.sizeOf(key);
    if (stored === undefined) return { fault: 'evidence-missing' };
    if (stored !== evidence.size) return { fault: 'evidence-size' };
    const content = await contentUpTo(evidence.size, (await files.open(key)).content);
    return content.length === evidence.size ? { content } : { fault: 'evidence-size' };
  },

  keep: (evidence: AttachedEvidence, content: Uint8Array): Promise<void> =>
    files.put(keptKey(evidence), content, evidence.contentType),

  /** Saved and never shown, under a name of ours: it is what somebody outside the platform made. */
  link: (evidence: AttachedEvidence): Promise<SignedLink> =>
    files.link(keptKey(evidence), {
      filename: `evidence-${evidence.evidenceId}.${EVIDENCE_TYPES[evidence.contentType][0]}`,
      contentType: evidence.contentType,
      seconds: DOWNLOAD_SECONDS,
      attachment: true,
    }),
});

export type EvidenceFiles = ReturnType<typeof evidenceFiles>;

/** Stops at the first byte too many. */
const contentUpTo = async (bytes: number, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > bytes) break;
  }
  return Buffer.concat(chunks);
};
