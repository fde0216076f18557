import { type Day, dayOf, type Instant } from '../calendar/dates.ts';
import { isNewer, type Ordered } from '../records/fold.ts';
import type { RecordId } from '../records/identity.ts';
import type { ViolationRecord } from '../records/record.ts';
import type { Matter } from './matter.ts';
import { rulesBrokenByRecord } from './record-rules.ts';
import { countsAgainstCompliance, type QualityRuleId } from './rules.ts';
import { changeClockStart, changeTimeliness, clockStart, timeliness } from './timeliness.ts';

/** The quality of one batch: counts alone, and a few examples. */
export interface BatchQuality {
  /** Rows that said something new, and rows refused. What was held already says nothing of quality. */
  rows: number;
  rejected: number;
  /** Kept, and broke no rule that counts against compliance. */
  compliant: number;
  /** Decisions reported for the first time for which the clock of 7 working days can be judged. */
  decisions: number;
  /** Rows by the rule they broke. */
  broken: Partial<Record<QualityRuleId, number>>;
  /** Decisions that only a calendar not yet announced can judge, by the day their clock starts. */
  provisional: Record<Day, number>;
  /** The same of revocations and changes told for the first time, whose clock is of 3 working days; absent where none were. */
  changes?: number;
  provisionalChanges?: Record<Day, number>;
  examples: Example[];
}

export interface Example {
  rule: QualityRuleId;
  recordId: RecordId;
}

/** Kept of each rule: enough to look into, little enough to keep with every batch. */
const EXAMPLES = 3;

interface Version extends Ordered {
  recordId: RecordId;
  matter?: Matter | undefined;
  /** When its document was revoked or changed. */
  changedOn?: Day | undefined;
}

export interface QualityContext {
  /** A row that could not be kept is undefined. */
  candidates: readonly ((Version & { record: ViolationRecord }) | undefined)[];
  /** Whether each row is a version to be stored. */
  stored: readonly boolean[];
  held: readonly Version[];
  names: ReadonlyMap<string, string>;
  receivedAt: Instant;
  /** From when on the sender had to report; null where it sends copies of what others reported. */
  dutyFrom: Day | null;
}

/** Judges a batch by what it says and by what is held, each row by the rows before it too. Pure. */
export const qualityOf = ({ candidates, stored, held, names, receivedAt, dutyFrom }: QualityContext): BatchQuality => {
  const tally = newTally();
  const known = historyOf(held);
  const today = dayOf(receivedAt);
  for (const [i, row] of candidates.entries()) {
    if (row === undefined) tally.refuse();
    if (row === undefined || stored[i] !== true) continue;
    tally.keep(row.recordId, [...rulesBrokenByRecord(row.record, names), ...known.rulesBrokenBy(row)]);
    if (dutyFrom !== null && known.isFirst(row)) tally.clock(row, clockStart(row.record, dutyFrom), today);
    if (dutyFrom !== null && known.tellsOfChange(row)) tally.change(row, changeClockStart(row.record, dutyFrom), today);
    known.add(row);
  }
  return tally.quality;
};

const newTally = () => {
  const quality: BatchQuality = {
    rows: 0,
    rejected: 0,
    compliant: 0,
    decisions: 0,
    broken: {},
    provisional: {},
    examples: [],
  };
  const breaks = (rule: QualityRuleId, recordId?: RecordId): void => {
    const rows = (quality.broken[rule] ?? 0) + 1;
    quality.broken[rule] = rows;
    if (recordId !== undefined && rows <= EXAMPLES) quality.examples.push({ rule, recordId });
  };
  return {
    quality,
    refuse: (): void => {
      quality.rows++;
      quality.rejected++;
      breaks('DQ-012');
    },
    keep: (recordId: RecordId, rules: readonly QualityRuleId[]): void => {
      quality.rows++;
      if (!rules.some(countsAgainstCompliance)) quality.compliant++;
      for (const rule of rules) breaks(rule, recordId);
    },
    clock: ({ recordId }: Version, start: Day | undefined, pushedOn: Day): void => {
      if (start === undefined) return;
      const judged = timeliness(start, pushedOn);
      if (judged === 'provisional') quality.provisional[start] = (quality.provisional[start] ?? 0) + 1;
      else quality.decisions++;
      if (judged === 'late') breaks('DQ-001', recordId);
    },
    change: ({ recordId }: Version, changedOn: Day | undefined, pushedOn: Day): void => {
      if (changedOn === undefined) return;
      const judged = changeTimeliness(changedOn, pushedOn);
      const waiting = quality.provisionalChanges ?? {};
      if (judged === 'provisional')
        quality.provisionalChanges = { ...waiting, [changedOn]: (waiting[changedOn] ?? 0) + 1 };
      else quality.changes = (quality.changes ?? 0) + 1;
      if (judged === 'late') breaks('DQ-013', recordId);
    },
  };
};

/** What is known of each record: its versions, and which records now say the same under another number. */
const historyOf = (held: readonly Version[]) => {
  const versions = new Map<RecordId, Version[]>();
  const current = new Map<RecordId, Version>();
  const saying = new Map<Matter, Set<RecordId>>();
  const say = ({ matter, recordId }: Version, says: boolean): void => {
    if (matter === undefined) return;
    const records = saying.get(matter) ?? new Set();
    saying.set(matter, records);
    if (says) records.add(recordId);
    else records.delete(recordId);
  };
  const add = (version: Version): void => {
    const others = versions.get(version.recordId);
    if (others === undefined) versions.set(version.recordId, [version]);
    else others.push(version);
    const before = current.get(version.recordId);
    if (before !== undefined && !isNewer(version, before)) return;
    if (before !== undefined) say(before, false);
    current.set(version.recordId, version);
    say(version, true);
  };
  held.forEach(add);

  const ofSource = (row: Version) => versions.get(row.recordId)?.filter(({ unit }) => unit === row.unit) ?? [];
  const isDuplicate = ({ recordId, matter }: Version): boolean => {
    const records = matter === undefined ? undefined : saying.get(matter);
    return records !== undefined && records.size > (records.has(recordId) ? 1 : 0);
  };
  const isConflict = (row: Version): boolean =>
    ofSource(row).some(({ version, digest }) => version === row.version && digest !== row.digest);

  return {
    add,
    /** The sender's own first report of the record, whatever others sent copies of. */
    isFirst: (row: Version): boolean => ofSource(row).length === 0,
    /** Whether the sender has not told of this change yet: what it says of the record later is not a change anew. */
    tellsOfChange: (row: Version): boolean =>
      row.changedOn !== undefined && ofSource(row).every(({ changedOn }) => changedOn !== row.changedOn),
    rulesBrokenBy: (row: Version): QualityRuleId[] => [
      ...(isDuplicate(row) ? (['DQ-005'] as const) : []),
      ...(isConflict(row) ? (['DQ-006'] as const) : []),
    ],
  };
};
