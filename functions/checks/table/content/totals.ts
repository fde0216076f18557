import type { DomainState } from '../../run/findings.ts';
import type { Named, RowResult, TableRow } from './statistics-table.ts';

/** Counts of answers by result. */
type Answers = Record<Extract<RowResult, 'none' | 'found' | 'not-applicable'>, number>;

/** Of a unit, or of all: asked = answered + unanswered; answered = none + found + not-applicable. */
interface Feedback extends Answers {
  /** 应反馈. */
  asked: number;
  /** 已反馈. */
  answered: number;
  /** 未反馈. */
  unanswered: number;
  /** 超期: answered late, or not answered and past the limit. */
  overdue: number;
  overdueUnanswered: number;
}

export interface Totals {
  subjects: { listed: number; matched: number; unmatched: number };
  /** The platform's word by subject and domain: every pair of a matched subject and a domain counts once. */
  platform: Record<DomainState['otherwise'] | 'found', number> & { pairs: number };
  feedback: Feedback;
  /** Answers taken over from earlier checks, which nobody was asked for. */
  recognised: Answers & { items: number };
  /** In the order of the first row of each. */
  byUnit: (Feedback & { unit: Named; recognised: number })[];
}

export const totalsOf = (rows: readonly TableRow[], subjects: Totals['subjects']): Totals => {
  const by = (source: TableRow['source']) => rows.filter((row) => row.source === source);
  const [platform, asked, recognised] = [by('platform'), by('asked'), by('recognised')];
  const pairs = (of: readonly TableRow[]) => of.reduce((sum, { domains }) => sum + domains.length, 0);
  const pairsWith = (result: RowResult) => pairs(platform.filter((row) => row.result === result));
  return {
    subjects,
    platform: {
      pairs: pairs(platform),
      none: pairsWith('none'),
      found: pairsWith('found'),
      incomplete: pairsWith('incomplete'),
      'not-covered': pairsWith('not-covered'),
    },
    feedback: feedbackOf(asked),
    recognised: { items: recognised.length, ...answersIn(recognised) },
    byUnit: [...byUnitOf(rows)].map(([, { unit, rows: own }]) => ({
      unit,
      ...feedbackOf(own.filter(({ source }) => source === 'asked')),
      recognised: own.filter(({ source }) => source === 'recognised').length,
    })),
  };
};

const byUnitOf = (rows: readonly TableRow[]): Map<string, { unit: Named; rows: TableRow[] }> => {
  const byUnit = new Map<string, { unit: Named; rows: TableRow[] }>();
  for (const row of rows) {
    if (row.unit === null) continue;
    const own = byUnit.get(row.unit.id) ?? { unit: row.unit, rows: [] };
    own.rows.push(row);
    byUnit.set(row.unit.id, own);
  }
  return byUnit;
};

const count = (rows: readonly TableRow[], result: RowResult): number =>
  rows.filter((row) => row.result === result).length;

const answersIn = (rows: readonly TableRow[]): Answers => ({
  none: count(rows, 'none'),
  found: count(rows, 'found'),
  'not-applicable': count(rows, 'not-applicable'),
});

const feedbackOf = (rows: readonly TableRow[]): Feedback => {
  const late = rows.filter(({ overdue }) => overdue === true);
  const unanswered = count(rows, 'unanswered');
  return {
    asked: rows.length,
    answered: rows.length - unanswered,
    unanswered,
    overdue: late.length,
    overdueUnanswered: count(late, 'unanswered'),
    ...answersIn(rows),
  };
};
