import type { ViolationRecord } from '../records/record.ts';
import { isIndividualBusiness } from '../uscc.ts';
import { implausibleFine, overOnTheSpotCeiling } from './amounts.ts';
import { lacksFields } from './missing-fields.ts';
import type { QualityRuleId } from './rules.ts';

type Breaks = (record: ViolationRecord, names: ReadonlyMap<string, string>) => boolean;

/** The rules that a record can break by itself, or against the enterprise base. */
const RECORD_RULES = {
  'DQ-002': ({ subject }, names) => !names.has(subject.uscc),
  'DQ-003': ({ subject }, names) => (names.get(subject.uscc) ?? subject.name) !== subject.name,
  'DQ-004': lacksFields,
  'DQ-007': (record) => record.kind === 'penalty' && implausibleFine(record),
  'DQ-008': (record) => record.kind === 'penalty' && overOnTheSpotCeiling(record),
  'DQ-009': ({ status }) => status === 'withdrawn',
  'DQ-011': ({ subject }) => subject.type === '个体工商户' && !isIndividualBusiness(subject.uscc),
} as const satisfies Partial<Record<QualityRuleId, Breaks>>;

const RULES = Object.entries(RECORD_RULES) as [keyof typeof RECORD_RULES, Breaks][];

export const rulesBrokenByRecord = (record: ViolationRecord, names: ReadonlyMap<string, string>): QualityRuleId[] =>
  RULES.flatMap(([rule, breaks]) => (breaks(record, names) ? rule : []));
