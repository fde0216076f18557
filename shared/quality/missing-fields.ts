import type { Kind, RecordOf, ViolationRecord } from '../records/record.ts';

type Missing = (record: ViolationRecord) => boolean;

const ofKind =
  <K extends Kind>(kind: K, missing: (record: RecordOf<K>) => boolean): Missing =>
  (record) =>
    record.kind === kind && missing(record as RecordOf<K>);

/** Fields that what the record says makes necessary, and that the check on the way in lets pass. */
const MISSING: Readonly<Record<string, Missing>> = {
  处罚有效期: ofKind('penalty', ({ validUntil }) => validUntil === null),
  // Goods may be confiscated without a sum; unlawful gains are one.
  没收金额: ofKind(
    'penalty',
    ({ categories, confiscated }) => confiscated === null && categories.includes('没收违法所得'),
  ),
  罚金: ofKind('judgment', ({ sentence, fine }) => fine === null && sentence.includes('罚金')),
  修复日期: ({ repair }) => repair?.state === 'repaired' && repair.on === null,
  文书状态变更日期: ({ status, statusChangedOn }) => status === 'revoked' && statusChangedOn === null,
  // Nothing is taken back without a reason.
  '备注（撤销或撤回的理由）': ({ status, remark }) =>
    (status === 'revoked' || status === 'withdrawn') && remark === null,
};

const CONDITIONS = Object.values(MISSING);

export const lacksFields = (record: ViolationRecord): boolean => CONDITIONS.some((missing) => missing(record));
