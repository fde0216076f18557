import { type Day, type Instant, isDay, isOffsetDateTime, toInstant } from '../calendar/dates.ts';
import { codePointOf, unprintableIn } from '../printable/printable.ts';
import { isUscc } from '../uscc.ts';
import { type Broken, field } from './field.ts';

/** The kinds of field a record is made of. */

/** What is wrong with a value, if anything is. */
type Rule = (value: string, label: string) => Broken | undefined;

/**
 * Control and format characters (byte-order marks, zero-width and bidirectional marks, tags), but for tab and line ends:
 * invisible, and a way to disguise a name.
 */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u2065\p{Cf}]/u;
/** Mean something to their sender alone: older GB 18030 exports put characters there that Unicode had no place for yet. */
const PRIVATE_USE = /[\p{Co}\p{Noncharacter_Code_Point}]/u;

/** What a spreadsheet would run as a formula (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const stated: Rule = (value, label) => (value === '' ? { code: 'required', message: `缺少${label}` } : undefined);

const atMost =
  (max: number): Rule =>
  (value, label) =>
    value.length <= max || [...value].length <= max
      ? undefined
      : { code: 'too-long', message: `${label}不得超过 ${max} 个字符` };

const visible: Rule = (value, label) =>
  INVISIBLE.test(value) || !value.isWellFormed()
    ? { code: 'control-character', message: `${label}含有控制字符或不可见字符` }
    : undefined;

const standard: Rule = (value, label) => {
  const [character] = PRIVATE_USE.exec(value) ?? [];
  if (character === undefined) return undefined;
  const message = `${label}含有私用区字符 ${codePointOf(character)}，各系统显示不一，请改用标准编码的字`;
  return { code: 'private-use-character', message };
};

const printable: Rule = (value, label) => {
  const character = unprintableIn(value);
  if (character === undefined) return undefined;
  const message = `${label}中的字符 ${codePointOf(character)} 不在平台的字库中，无法印在报告上，请改用其他写法`;
  return { code: 'unprintable-character', message };
};

const oneLine: Rule = (value, label) =>
  /[\n\t]/.test(value) ? { code: 'control-character', message: `${label}不得换行` } : undefined;

const noFormula: Rule = (value, label) =>
  FORMULA.test(value) ? { code: 'formula', message: `${label}不得以 = + - @ 开头` } : undefined;

/** Line breaks are kept as LF whatever the sender's system writes. */
const trimmed = (value: string): string => (value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value).trim();

const obeying = (label: string, rules: readonly Rule[]) =>
  field(label, (value) => {
    const kept = trimmed(value);
    for (const rule of rules) {
      const broken = rule(kept, label);
      if (broken !== undefined) return broken;
    }
    return kept;
  });

const textRules = (max: number): readonly Rule[] => [stated, atMost(max), visible, standard, printable];

/** Free text: anything readable, line breaks included. */
export const text = (label: string, max: number) => obeying(label, textRules(max));

/** A name or a number: one line, and nothing a spreadsheet would run. */
export const name = (label: string, max: number) => obeying(label, [...textRules(max), oneLine, noFormula]);

export const uscc = (label: string) =>
  field(label, (value) => {
    if (isUscc(value)) return value;
    const code = value.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    if (isUscc(code)) return code;
    if (code === '') return { code: 'required', message: `缺少${label}` };
    const message = `${label}不是有效的统一社会信用代码（18 位，校验码不符或含有不允许的字符）`;
    return { code: 'bad-uscc', message };
  });

/** The earliest and latest days a record may name (domain rule: nothing before 1949 or after 2099, 2099-12-31 meaning long-term). */
const EARLIEST = '1949-10-01';
const LATEST = '2099-12-31';

export const day = (label: string) =>
  field<Day>(label, (value) => {
    if (!isDay(value)) return { code: 'bad-date', message: `${label}不是存在的日期（应为 YYYY-MM-DD）` };
    if (value >= EARLIEST && value <= LATEST) return value;
    return { code: 'date-out-of-range', message: `${label}应在 ${EARLIEST} 至 ${LATEST} 之间` };
  });

export const instant = (label: string) =>
  field<Instant>(label, (value) => {
    if (isOffsetDateTime(value)) return toInstant(value);
    return { code: 'bad-instant', message: `${label}应为带时区的时间，如 2026-03-02T10:00:00+08:00` };
  });

/** 万元, at most 12 digits and six decimals: decimal(18,6). Kept as text, trailing zeros dropped, never a float. */
export const amount = (label: string) =>
  field(label, (value) => {
    if (!/^\d{1,12}(\.\d{1,6})?$/.test(value))
      return { code: 'bad-amount', message: `${label}应为以万元计的非负数，至多六位小数` };
    const [whole = '0', fraction = ''] = value.split('.');
    const digits = fraction.replace(/0+$/, '');
    return `${BigInt(whole)}${digits === '' ? '' : `.${digits}`}`;
  });
