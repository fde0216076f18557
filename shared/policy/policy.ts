import type { Day } from '../calendar/dates.ts';
import { KINDS, type Kind, type STATUSES, type ViolationRecord } from '../records/record.ts';

/** What counts as a violation record, as a city's notice has it. Versions stay, so that old reports can be composed again. */
export interface Policy {
  id: string;
  name: string;
  document: string;
  /** Who issues reports under it. */
  issuer: string;
  inForceFrom: Day;
  kinds: readonly Kind[];
  /** Documents in these states count; all others are no record. */
  statuses: readonly (keyof typeof STATUSES)[];
  defaultYears: number;
  maxYears: number;
}

export const WEIFANG_2023: Policy = {
  id: 'weifang-2023',
  name: '潍坊市信用报告代替企业无违法违规证明改革实施方案',
  document: '潍信用办〔2023〕4号',
  issuer: '潍坊市社会信用体系建设领导小组办公室',
  inForceFrom: '2023-08-29' as Day,
  kinds: Object.keys(KINDS) as Kind[],
  // Section 二: only what an effective legal document confirms; 依法不予行政处罚 is never listed.
  statuses: ['effective'],
  // The notice is silent on the look-back. 发改财金〔2025〕565号: the enterprise chooses, at most five years.
  defaultYears: 3,
  maxYears: 5,
};

const POLICIES: readonly Policy[] = [WEIFANG_2023];

export const policyById = (id: string): Policy => {
  const policy = POLICIES.find((candidate) => candidate.id === id);
  if (policy === undefined) throw new Error(`no policy version ${id}`);
  return policy;
};

/** Whether a record's current version counts under a policy for a period (by the day of its decision). */
export const counts = (record: ViolationRecord, policy: Policy, period: { from: Day; to: Day }): boolean =>
  policy.kinds.includes(record.kind) &&
  policy.statuses.includes(record.status) &&
  record.decidedOn >= period.from &&
  record.decidedOn <= period.to;
