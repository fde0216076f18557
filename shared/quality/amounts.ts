import type { RecordOf, ViolationRecord } from '../records/record.ts';
import { CHINESE_NUMERALS, fenOf, fenOfWanYuan } from './yuan.ts';

/** Whether the money of a penalty can be right. */

/** 1 亿元 in fen: what a fine of 10,000 yuan becomes when yuan are given as 万元. Our own figure, not the law's. */
const IMPLAUSIBLE = 10_000_000_000n;

/** 行政处罚法 Art. 51, in fen. An individual business is its owner in business (民法典 Art. 54), so a citizen. */
const ON_THE_SPOT: Readonly<Record<ViolationRecord['subject']['type'], bigint>> = {
  法人及非法人组织: 300_000n,
  个体工商户: 20_000n,
  自然人: 20_000n,
};

/** 7,806.5 or 伍仟, perhaps in 万 or 亿; then 元. */
const YUAN = `(\\d[\\d,]*(?:\\.\\d+)?|[${CHINESE_NUMERALS}]+)\\s*([万亿]?)\\s*元`;
/** Words such as 人民币 or （大写） may stand between, another clause or number may not. */
const BETWEEN = `[^\\d${CHINESE_NUMERALS},;。、%]{0,12}`;
const FINES = new RegExp(`罚款${BETWEEN}?${YUAN}|${YUAN}(?=整?(?:人民币)?\\)?的?(?:行政)?罚款)`, 'g');

/** The fines that a decision's text names, in fen, each as often as it is named. */
export const finesNamedIn = (content: string): bigint[] =>
  [...content.normalize('NFKC').matchAll(FINES)].flatMap(
    ([, after, afterGroup, before, beforeGroup]) => fenOf(after ?? before ?? '', afterGroup ?? beforeGroup) ?? [],
  );

/** Too large to be true, or another sum than the text names; several may add up to it. */
export const implausibleFine = ({ fine, content }: RecordOf<'penalty'>): boolean => {
  if (fine === null) return false;
  const stated = fenOfWanYuan(fine);
  const named = finesNamedIn(content);
  const sum = named.reduce((a, b) => a + b, 0n);
  return stated > IMPLAUSIBLE || (named.length > 0 && !named.includes(stated) && sum !== stated);
};

export const overOnTheSpotCeiling = ({ procedure, fine, subject }: RecordOf<'penalty'>): boolean =>
  procedure === 'simple' && fine !== null && fenOfWanYuan(fine) > ON_THE_SPOT[subject.type];
