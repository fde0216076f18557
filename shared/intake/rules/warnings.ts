import { PROVINCE } from '../../domains/registry.ts';
import type { Fault } from '../../problem.ts';
import type { ViolationRecord } from '../../records/record.ts';

/** What is worth a second look but holds nothing back: the pusher is known by its token, and answers for the row. */
export const warningsOf = (
  { subject, authority, source }: ViolationRecord,
  pusher: { id: string; uscc: string },
  names: ReadonlyMap<string, string>,
): Fault[] => {
  const warnings: Fault[] = [];
  const warn = (pointer: string, code: string, message: string) => warnings.push({ pointer, code, message });
  const known = names.get(subject.uscc);
  if (known === undefined) warn('/subject/uscc', 'unknown-subject', '平台的企业基础信息中没有这一代码，请核对');
  else if (known !== subject.name) warn('/subject/name', 'name-mismatch', '名称与该代码登记的名称不一致，请核对');
  // All that the province sends was decided by others.
  if (pusher.id === PROVINCE) return warnings;
  if (authority.uscc !== pusher.uscc) warn('/authority/uscc', 'foreign-authority', '决定机关不是报送单位，请核对');
  if (source.uscc !== pusher.uscc) warn('/source/uscc', 'foreign-source', '数据来源单位不是报送单位，请核对');
  return warnings;
};
