import type { UnmatchedReason } from '../subjects/subject.ts';
import type { AnsweredPart, SubjectFindings } from './findings.ts';

/** An item holds 400 KB; what is counted here is its text, which DynamoDB counts a little differently. */
const CHUNK_BYTES = 300_000;

/** The results in pieces that an item each can hold. One subject's fit into one: `SHOWN_PER_SUBJECT` sees to that. */
export const inChunks = (results: readonly SubjectFindings[]): SubjectFindings[][] => {
  const chunks: SubjectFindings[][] = [];
  let room = 0;
  for (const result of results) {
    const bytes = Buffer.byteLength(JSON.stringify(result));
    if (bytes > room) {
      chunks.push([]);
      room = CHUNK_BYTES;
    }
    chunks.at(-1)?.push(result);
    room -= bytes;
  }
  return chunks;
};

export const tallyOf = (results: readonly SubjectFindings[]): Omit<AnsweredPart, 'part' | 'digest'> => {
  const matched = results.filter((result) => result.outcome === 'matched');
  const unmatched: Partial<Record<UnmatchedReason, number>> = {};
  for (const result of results)
    if (result.outcome === 'unmatched') unmatched[result.reason] = (unmatched[result.reason] ?? 0) + 1;
  return { matched: matched.length, found: matched.filter(({ found }) => found.length > 0).length, unmatched };
};

type Tally = Pick<AnsweredPart, 'matched' | 'found' | 'unmatched'>;

/** Of several parts together. */
export const sumOf = (parts: readonly Tally[]): Tally => {
  const unmatched: Partial<Record<UnmatchedReason, number>> = {};
  for (const part of parts)
    for (const [reason, count] of Object.entries(part.unmatched) as [UnmatchedReason, number][])
      unmatched[reason] = (unmatched[reason] ?? 0) + count;
  const sum = (of: 'matched' | 'found') => parts.reduce((total, part) => total + part[of], 0);
  return { matched: sum('matched'), found: sum('found'), unmatched };
};
