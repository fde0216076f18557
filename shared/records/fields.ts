import * as z from 'zod';
import { type Day, type Instant, isDay, isOffsetDateTime, toInstant } from '../calendar/dates.ts';
import { codePointOf, unprintableIn } from '../printable/printable.ts';
import { isUscc } from '../uscc.ts';

/** The kinds of field a record is made of. Each reports one fault, with a stable code, in words its sender can act on. */

/** A fault of ours; the first of a field is the only one reported. */
const fault = (code: string, message: string) => ({ error: message, params: { code }, abort: true });

/** What is wrong with a value, if anything is. */
type Rule = (value: string, label: string) => { code: string; message: string } | undefined;

/** Rules in one check of the schema: a text passes half a dozen of them, and every row has a dozen texts. */
const obeying = <T extends z.ZodType<string>>(schema: T, label: string, rules: readonly Rule[]): T =>
  schema.check((context) => {
    for (const rule of rules) {
      const broken = rule(context.value, label);
      if (broken === undefined) continue;
      const { code, message } = broken;
      context.issues.push({ code: 'custom', input: context.value, message, params: { code }, continue: false });
      return;
    }
  });

/**
 * Control and format characters (byte-order marks, zero-width and bidirectional marks, tags), but for tab and line ends:
 * invisible, and a way to disguise a name.
 */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u2065\p{Cf}]/u;
/** Mean something to their sender alone: older GB 18030 exports put characters there that Unicode had no place for yet. */
const PRIVATE_USE = /[\p{Co}\p{Noncharacter_Code_Point}]/u;

/** What a spreadsheet would run as a formula (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const present = (label: string) =>
  z.string({
    error: (issue) => (issue.input === undefined || issue.input === null ? `缺少${label}` : `${label}应为文本`),
  });

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
const trimmed = (label: string) => present(label).overwrite((value) => value.replace(/\r\n?/g, '\n').trim());

const textRules = (max: number): readonly Rule[] => [stated, atMost(max), visible, standard, printable];

/** Free text: anything readable, line breaks included. */
export const text = (label: string, max: number) => obeying(trimmed(label), label, textRules(max));

/** A name or a number: one line, and nothing a spreadsheet would run. */
export const name = (label: string, max: number) =>
  obeying(trimmed(label), label, [...textRules(max), oneLine, noFormula]);

export const uscc = (label: string) =>
  present(label)
    .transform((value) => value.normalize('NFKC').replace(/\s/g, '').toUpperCase())
    .refine((value) => value !== '', fault('required', `缺少${label}`))
    .refine(isUscc, fault('bad-uscc', `${label}不是有效的统一社会信用代码（18 位，校验码不符或含有不允许的字符）`));

/** The earliest and latest days a record may name (domain rule: nothing before 1949 or after 2099, 2099-12-31 meaning long-term). */
const EARLIEST = '1949-10-01';
const LATEST = '2099-12-31';

export const day = (label: string) =>
  present(label)
    .refine(isDay, fault('bad-date', `${label}不是存在的日期（应为 YYYY-MM-DD）`))
    .refine(
      (value) => value >= EARLIEST && value <= LATEST,
      fault('date-out-of-range', `${label}应在 ${EARLIEST} 至 ${LATEST} 之间`),
    )
    .transform((value) => value as Day);

export const instant = (label: string) =>
  present(label)
    .refine(isOffsetDateTime, fault('bad-instant', `${label}应为带时区的时间，如 2026-03-02T10:00:00+08:00`))
    .transform((value): Instant => toInstant(value));

/** 万元, at most 12 digits and six decimals: decimal(18,6). Kept as text, trailing zeros dropped, never a float. */
export const amount = (label: string) =>
  present(label)
    .refine(
      (value) => /^\d{1,12}(\.\d{1,6})?$/.test(value),
      fault('bad-amount', `${label}应为以万元计的非负数，至多六位小数`),
    )
    .transform((value) => {
      const [whole = '0', fraction = ''] = value.split('.');
      const digits = fraction.replace(/0+$/, '');
      return `${BigInt(whole)}${digits === '' ? '' : `.${digits}`}`;
    });

/** Absent and null are the same: a record always has all the members of its kind. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
