import type { RecordOf } from '../records/record.ts';
import type { Severity } from './switches.ts';

type Penalty = RecordOf<'penalty'>;

/** 国家发展改革委令第36号: minor are penalties of the simple procedure, 警告 and 通报批评. */
const MINOR = ['警告', '通报批评'];
/** Serious are huge fines, 吊销 and 限制从业; the other kinds that end or restrict business are taken as serious too. */
const SERIOUS = ['吊销许可证件', '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业'];

export const isWarningOnly = ({ categories }: Penalty): boolean => categories.every((word) => MINOR.includes(word));

/** What the unit says of the violation, or what its penalty says where the unit is silent; of several kinds the gravest. */
export const severityOf = (penalty: Penalty): Severity => {
  if (penalty.severity !== null) return penalty.severity;
  if (penalty.categories.some((word) => SERIOUS.includes(word))) return 'serious';
  return penalty.procedure === 'simple' || isWarningOnly(penalty) ? 'minor' : 'general';
};
