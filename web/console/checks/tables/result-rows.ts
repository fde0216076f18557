import type { CheckTable } from '../check-types.ts';

const RESULTS = ['none', 'found', 'not-applicable', 'unanswered', 'incomplete', 'not-covered'] as const;

/** How often a result is whose word; null where nobody of them can say such a thing. */
export interface ResultRow {
  result: (typeof RESULTS)[number] | 'total';
  platform: number | null;
  asked: number | null;
  recognised: number | null;
}

const figureIn = (of: Readonly<Record<string, number>>, result: string): number | null => of[result] ?? null;

export const resultRows = ({ platform, feedback, recognised }: CheckTable['totals']): ResultRow[] => [
  ...RESULTS.map((result) => ({
    result,
    platform: figureIn(platform, result),
    asked: figureIn(feedback, result),
    recognised: figureIn(recognised, result),
  })),
  { result: 'total', platform: platform.pairs, asked: feedback.asked, recognised: recognised.items },
];
