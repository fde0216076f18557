import type { CATEGORIES } from '../../../shared/records/categories.ts';
import type { Kind, LITIGATION, PROCEDURES, REPAIR_STATES, SEVERITIES } from '../../../shared/records/record.ts';
import type { Mark } from '../report.ts';

/** English for the codes of a record. Typed by the codes, so that a new one does not compile until it has a word. */

export const KINDS_EN: Record<Kind, string> = {
  penalty: 'Administrative penalty',
  compulsory: 'Administrative compulsory measure',
  enforcement: 'Court enforcement (judgment debtor in default)',
  'dishonesty-list': 'List of seriously dishonest entities',
  judgment: 'Criminal judgment',
};

export const MARKS_EN: Record<Mark, string> = {
  objection: 'Objection under review',
  repaired: 'Credit repaired',
  repairing: 'Credit repair under review',
  reconsideration: 'Under administrative reconsideration',
  suit: 'Under administrative litigation',
};

export const PROCEDURES_EN: Record<keyof typeof PROCEDURES, string> = {
  ordinary: 'Ordinary procedure',
  simple: 'Simple procedure',
};

export const REPAIR_STATES_EN: Record<keyof typeof REPAIR_STATES, string> = {
  none: 'Not repaired',
  pending: 'Repair under review',
  repaired: 'Repaired',
};

export const LITIGATION_EN: Record<keyof typeof LITIGATION, string> = {
  none: 'None',
  reconsideration: 'Under administrative reconsideration',
  suit: 'Under administrative litigation',
};

export const SEVERITIES_EN: Record<keyof typeof SEVERITIES, string> = {
  minor: 'Minor',
  general: 'General',
  serious: 'Serious',
};

/** The kinds of penalty of Article 9 of the Administrative Penalty Law. */
const CATEGORIES_EN: Record<(typeof CATEGORIES)[number], string> = {
  警告: 'Warning',
  通报批评: 'Circulated criticism',
  罚款: 'Fine',
  没收违法所得: 'Confiscation of illegal gains',
  没收非法财物: 'Confiscation of illegal property',
  暂扣许可证件: 'Temporary withholding of a permit or licence',
  降低资质等级: 'Lowering of qualification grade',
  吊销许可证件: 'Revocation of a permit or licence',
  限制开展生产经营活动: 'Restriction of production or business activities',
  责令停产停业: 'Order to suspend production or business',
  责令关闭: 'Order to close down',
  限制从业: 'Restriction from practising',
  行政拘留: 'Administrative detention',
};

/** Other penalties are named by the law that provides them, in Chinese alone. */
export const categoryInEnglish = (category: string): string =>
  (CATEGORIES_EN as Readonly<Record<string, string>>)[category] ?? 'Other penalty (see the Chinese text)';
