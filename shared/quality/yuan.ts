/** Sums of money as decisions write them, in fen (分): 7806元, 0.7806万元, 7,806.50元, 伍仟元, 五万元. */

const DIGITS: Readonly<Record<string, bigint>> = Object.fromEntries(
  ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((forms, value) =>
    [...forms].map((form) => [form, BigInt(value)]),
  ),
);
const PLACES: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n };
const GROUPS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

export const CHINESE_NUMERALS = [...Object.keys(DIGITS), ...Object.keys(PLACES), ...Object.keys(GROUPS)].join('');

/** 五万二千 is 52000. Undefined for what is no number, such as 五五. */
export const chineseNumber = (text: string): bigint | undefined => {
  let total = 0n;
  let group = 0n;
  let digit: bigint | undefined;
  for (const character of text) {
    const place = PLACES[character];
    const unit = GROUPS[character];
    if (place !== undefined) {
      group += (digit === undefined || digit === 0n ? 1n : digit) * place;
      digit = undefined;
    } else if (unit !== undefined) {
      // 亿 stands over all that came before it, 一万亿 too; 万 only over its own group.
      const before = group + (digit ?? 0n);
      total = unit === GROUPS.亿 ? (total + before) * unit : total + before * unit;
      [group, digit] = [0n, undefined];
    } else {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = DIGITS[character];
    }
  }
  return text === '' ? undefined : total + group + (digit ?? 0n);
};

const FEN_PER_YUAN = 100n;
const FEN_DECIMALS = 2;

/** Decimal text times a power of ten, exactly; undefined where a fraction of the smallest unit is left. */
const scaled = (decimal: string, places: number): bigint | undefined => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  if (/[1-9]/.test(fraction.slice(places))) return undefined;
  return BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
};

const GROUP_PLACES: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 };

/** A number and its group as they stand before 元. */
export const fenOf = (number: string, group = ''): bigint | undefined => {
  if (/\d/.test(number)) return scaled(number.replaceAll(',', ''), FEN_DECIMALS + (GROUP_PLACES[group] ?? 0));
  const yuan = chineseNumber(number + group);
  return yuan === undefined ? undefined : yuan * FEN_PER_YUAN;
};

/** 万元 with up to six decimals, as records hold money: a ten-thousandth of a fen never occurs. */
export const fenOfWanYuan = (amount: string): bigint => scaled(amount, FEN_DECIMALS + 4) ?? 0n;
