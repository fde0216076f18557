import { cursorProblem } from '../../../shared/table/cursor.ts';
import { PART_SUBJECTS } from '../check.ts';
import type { AnsweredPart, SubjectFindings } from '../run/findings.ts';

export type Only = 'found' | 'unmatched' | undefined;

interface PageAsked {
  limit: number;
  cursor: string | undefined;
  only: Only;
}

/** A function answers with at most 6 MB; the domains in which nothing is found come on top of what is counted here. */
const PAGE_BYTES = 3_000_000;

/** One page in the order of the list; parts in which nothing is wanted are not even read. */
export const pageOfResults = async (
  parts: readonly AnsweredPart[],
  { limit, cursor, only }: PageAsked,
  resultsOf: (part: AnsweredPart) => Promise<SubjectFindings[]>,
): Promise<{ results: SubjectFindings[]; cursor: string | null }> => {
  const after = placeIn(cursor);
  const wanted = parts.filter((part) => part.part * PART_SUBJECTS > after && holdsAny(part, only));
  const results: SubjectFindings[] = [];
  let bytes = 0;
  for (const part of wanted)
    for (const result of await resultsOf(part)) {
      if (result.no <= after || !isWanted(result, only)) continue;
      bytes += Buffer.byteLength(JSON.stringify(result));
      if (results.length === limit || (bytes > PAGE_BYTES && results.length > 0))
        return { results, cursor: cursorAt(results.at(-1)) };
      results.push(result);
    }
  return { results, cursor: null };
};

const holdsAny = ({ found, unmatched }: AnsweredPart, only: Only): boolean =>
  only === undefined || (only === 'found' ? found > 0 : Object.keys(unmatched).length > 0);

const isWanted = (result: SubjectFindings, only: Only): boolean => {
  if (only === 'unmatched') return result.outcome === 'unmatched';
  return only === undefined || (result.outcome === 'matched' && result.found.length > 0);
};

/** A function answers with at most 6 MB. */
const REPLY_BYTES = 4_500_000;

/** As many from the first as an answer can carry, but one at least. */
export const withinBytes = <T>(views: readonly T[]): T[] => {
  let bytes = 0;
  const fitting = views.filter((view) => {
    bytes += Buffer.byteLength(JSON.stringify(view));
    return bytes <= REPLY_BYTES;
  });
  return fitting.length > 0 ? fitting : views.slice(0, 1);
};

export const cursorAt = (last: { no: number } | undefined): string | null =>
  last === undefined ? null : Buffer.from(String(last.no)).toString('base64url');

export const placeIn = (cursor: string | undefined): number => {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^[1-9]\d{0,5}$/.test(text) || Buffer.from(text).toString('base64url') !== cursor) throw cursorProblem();
  return Number(text);
};
