import type { Kind, RecordOf, ViolationRecord } from '../records/record.ts';

/** Fields that what the record says makes necessary, and that the check on the way in lets pass. */

interface Condition {
  field: string;
  missing: (record: ViolationRecord) => boolean;
}

const ofKind = <K extends Kind>(kind: K, field: string, missing: (record: RecordOf<K>) => boolean): Condition => ({
  field,
  missing: (record) => record.kind === kind && missing(record as RecordOf<K>),
});

const CONDITIONS: readonly Condition[] = [
  ofKind('penalty', '处罚有效期', ({ validUntil }) => validUntil === null),
  // Goods may be confiscated without a sum; unlawful gains are one.
  ofKind(
    'penalty',
    '没收金额',
    ({ categories, confiscated }) => categories.includes('没收违法所得') && confiscated === null,
  ),
  ofKind('judgment', '罚金', ({ sentence, fine }) => sentence.includes('罚金') && fine === null),
  { field: '修复日期', missing: ({ repair }) => repair?.state === 'repaired' && repair.on === null },
  {
    field: '文书状态变更日期',
    missing: ({ status, statusChangedOn }) => status === 'revoked' && statusChangedOn === null,
  },
  // Nothing is taken back without a reason.
  {
    field: '备注（撤销或撤回的理由）',
    missing: ({ status, remark }) => (status === 'revoked' || status === 'withdrawn') && remark === null,
  },
];

export const missingFields = (record: ViolationRecord): string[] =>
  CONDITIONS.filter(({ missing }) => missing(record)).map(({ field }) => field);
