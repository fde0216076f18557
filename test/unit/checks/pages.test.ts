import { type Only, pageOfResults } from '../../../functions/checks/results/page-of-results.ts';
import type { AnsweredPart, SubjectFindings } from '../../../functions/checks/run/findings.ts';
import { tallyOf } from '../../../functions/checks/run/parts.ts';

const TOTAL = 250;
const subject = (no: number): SubjectFindings => {
  const of = { no, name: '示例', uscc: null, orgCode: null, registrationNo: null, registeredName: null };
  if (no % 7 === 0) return { ...of, outcome: 'unmatched', reason: 'unknown' };
  return { ...of, outcome: 'matched', found: no % 90 === 0 ? [{ domain: '21', count: 1, records: [] }] : [] };
};
const all = Array.from({ length: TOTAL }, (_, i) => subject(i + 1));
const resultsIn = (part: number) => all.slice((part - 1) * 100, part * 100);
const parts = [1, 2, 3].map((part): AnsweredPart => ({ part, digest: '', ...tallyOf(resultsIn(part)) }));

const pages = async (only: Only, limit: number, of = resultsIn) => {
  const found: number[][] = [];
  const read: number[] = [];
  let cursor: string | null = '';
  do {
    const asked = { limit, cursor: cursor === '' ? undefined : cursor, only };
    const page = await pageOfResults(parts, asked, async ({ part }) => {
      read.push(part);
      return of(part);
    });
    found.push(page.results.map(({ no }) => no));
    cursor = page.cursor;
  } while (cursor !== null);
  return { found, read };
};

const isWanted: Record<string, (result: SubjectFindings) => boolean> = {
  all: () => true,
  found: (result) => result.outcome === 'matched' && result.found.length > 0,
  unmatched: (result) => result.outcome === 'unmatched',
};

it.each(
  [undefined, 'found', 'unmatched'].flatMap((only) => [1, 7, 100, 200].map((limit) => [only as Only, limit] as const)),
)('pages of %s, %i at a time, are the list in order, each once', async (only, limit) => {
  const { found } = await pages(only, limit);
  const expected = all.filter(isWanted[only ?? 'all'] as () => boolean).map(({ no }) => no);
  expect(found.flat()).toEqual(expected);
  expect(found.every((page) => page.length <= limit)).toBe(true);
  expect(found).toHaveLength(Math.max(1, Math.ceil(expected.length / limit)));
});

it('reads no part in which nothing is wanted', async () => {
  expect((await pages('found', 200)).read).toEqual([1, 2]);
});

it('ends a page before it outgrows an answer', async () => {
  const large = (part: number) => resultsIn(part).map((result) => ({ ...result, name: 'x'.repeat(100_000) }));
  const { found } = await pages(undefined, 200, large);
  expect(found.flat()).toHaveLength(TOTAL);
  expect(found[0]).toHaveLength(29);
});

it.each(['*', 'MA', '', Buffer.from('-1').toString('base64url')])('refuses the cursor %j', async (cursor) => {
  await expect(pageOfResults(parts, { limit: 1, cursor, only: undefined }, async () => [])).rejects.toThrow('cursor');
});
