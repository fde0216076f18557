import { type Day, dayOf } from '../../shared/calendar/dates.ts';
import type { BatchQuality, Example } from '../../shared/quality/batch-quality.ts';
import { QUALITY_RULE_IDS, QUALITY_RULES, type QualityRuleId } from '../../shared/quality/rules.ts';
import { timeliness } from '../../shared/quality/timeliness.ts';
import { rateOf } from './rate.ts';

/** A batch as it was judged when it was planned. */
export interface MonthlyBatch {
  receivedAt: string;
  quality: BatchQuality;
}

/** Sums over batches. Counts are integers; rates are made of them once, at the end. */
export interface Figures {
  rows: number;
  rejected: number;
  compliant: number;
  decisions: number;
  late: number;
  /** Decisions whose deadline reaches into holidays that are not announced: in neither of the two before. */
  provisional: number;
  broken: ReadonlyMap<QualityRuleId, number>;
  examples: readonly Example[];
}

/** Shown of each rule. */
const EXAMPLES = 10;

export const figuresOf = (batches: readonly MonthlyBatch[]): Figures => sumOf(batches.map(ofBatch));

/** Judges with today's calendar what could not be judged when the batch came. */
const ofBatch = ({ receivedAt, quality }: MonthlyBatch): Figures => {
  const waiting = { late: 0, 'on-time': 0, provisional: 0 };
  for (const [start, rows] of Object.entries(quality.provisional))
    waiting[timeliness(start as Day, dayOf(receivedAt))] += rows;
  const late = (quality.broken['DQ-001'] ?? 0) + waiting.late;
  return {
    rows: quality.rows,
    rejected: quality.rejected,
    compliant: quality.compliant,
    decisions: quality.decisions + waiting.late + waiting['on-time'],
    late,
    provisional: waiting.provisional,
    broken: new Map([...(Object.entries(quality.broken) as [QualityRuleId, number][]), ['DQ-001', late]]),
    examples: quality.examples,
  };
};

export const sumOf = (all: readonly Figures[]): Figures => {
  const sum = (count: (figures: Figures) => number) => all.reduce((total, figures) => total + count(figures), 0);
  return {
    rows: sum(({ rows }) => rows),
    rejected: sum(({ rejected }) => rejected),
    compliant: sum(({ compliant }) => compliant),
    decisions: sum(({ decisions }) => decisions),
    late: sum(({ late }) => late),
    provisional: sum(({ provisional }) => provisional),
    broken: new Map(QUALITY_RULE_IDS.map((rule) => [rule, sum(({ broken }) => broken.get(rule) ?? 0)])),
    examples: QUALITY_RULE_IDS.flatMap((id) =>
      all.flatMap(({ examples }) => examples.filter(({ rule }) => rule === id)).slice(0, EXAMPLES),
    ),
  };
};

/** The figures as the API and the bulletin give them. */
export const shownFigures = ({ broken: _, examples: __, ...counts }: Figures) => ({
  ...counts,
  onTime: counts.decisions - counts.late,
  complianceRate: rateOf(counts.compliant, counts.rows),
  lateRate: rateOf(counts.late, counts.decisions),
  onTimeRate: rateOf(counts.decisions - counts.late, counts.decisions),
});

/** Every rule that rows can break, with how many did, and of how many it was asked. */
export const shownRules = ({ broken, rows, decisions }: Figures) =>
  QUALITY_RULE_IDS.filter((rule) => rule !== 'DQ-010').map((rule) => ({
    rule,
    title: QUALITY_RULES[rule].title,
    rows: broken.get(rule) ?? 0,
    rate: rateOf(broken.get(rule) ?? 0, rule === 'DQ-001' ? decisions : rows),
  }));
