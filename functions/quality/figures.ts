import { type Day, dayOf } from '../../shared/calendar/dates.ts';
import type { BatchQuality, Example } from '../../shared/quality/batch-quality.ts';
import { QUALITY_RULE_IDS, QUALITY_RULES, type QualityRuleId } from '../../shared/quality/rules.ts';
import { changeTimeliness, type Timeliness, timeliness } from '../../shared/quality/timeliness.ts';
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
  /** The same three of documents revoked or changed, which are due within 3 working days. */
  changes: number;
  lateChanges: number;
  provisionalChanges: number;
  broken: ReadonlyMap<QualityRuleId, number>;
  examples: readonly Example[];
}

/** Shown of each rule. */
const EXAMPLES = 10;

export const figuresOf = (batches: readonly MonthlyBatch[]): Figures => sumOf(batches.map(ofBatch));

/** Judges with today's calendar what could not be judged when the batch came. */
const ofBatch = ({ receivedAt, quality }: MonthlyBatch): Figures => {
  const pushedOn = dayOf(receivedAt);
  const waiting = judgedNow(quality.provisional, (start) => timeliness(start, pushedOn));
  const waitingChanges = judgedNow(quality.provisionalChanges ?? {}, (start) => changeTimeliness(start, pushedOn));
  const late = (quality.broken['DQ-001'] ?? 0) + waiting.late;
  const lateChanges = (quality.broken['DQ-013'] ?? 0) + waitingChanges.late;
  return {
    rows: quality.rows,
    rejected: quality.rejected,
    compliant: quality.compliant,
    decisions: quality.decisions + waiting.late + waiting['on-time'],
    late,
    provisional: waiting.provisional,
    changes: (quality.changes ?? 0) + waitingChanges.late + waitingChanges['on-time'],
    lateChanges,
    provisionalChanges: waitingChanges.provisional,
    broken: new Map([
      ...(Object.entries(quality.broken) as [QualityRuleId, number][]),
      ['DQ-001', late],
      ['DQ-013', lateChanges],
    ]),
    examples: quality.examples,
  };
};

const judgedNow = (
  provisional: Readonly<Record<Day, number>>,
  judge: (start: Day) => Timeliness,
): Record<Timeliness, number> => {
  const judged = { late: 0, 'on-time': 0, provisional: 0 };
  for (const [start, rows] of Object.entries(provisional)) judged[judge(start as Day)] += rows;
  return judged;
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
    changes: sum(({ changes }) => changes),
    lateChanges: sum(({ lateChanges }) => lateChanges),
    provisionalChanges: sum(({ provisionalChanges }) => provisionalChanges),
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
  lateChangeRate: rateOf(counts.lateChanges, counts.changes),
});

/** Every rule that rows can break, with how many did, and of how many it was asked. */
export const shownRules = (figures: Figures) =>
  QUALITY_RULE_IDS.filter((rule) => rule !== 'DQ-010').map((rule) => ({
    rule,
    title: QUALITY_RULES[rule].title,
    rows: figures.broken.get(rule) ?? 0,
    rate: rateOf(figures.broken.get(rule) ?? 0, askedOf(rule, figures)),
  }));

const askedOf = (rule: QualityRuleId, { rows, decisions, changes }: Figures): number =>
  rule === 'DQ-001' ? decisions : rule === 'DQ-013' ? changes : rows;
