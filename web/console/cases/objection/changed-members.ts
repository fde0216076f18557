import type { Kind } from '../../../../shared/records/code-names.ts';
import type { MemberName } from '../../../ui/records/member-texts.ts';
import { membersOf } from '../../../ui/records/members.ts';

/** Members of a record as they are typed; '' is nothing. */
export type MemberTexts = Readonly<Record<string, string>>;

/** Another document, organ or firm would be another record; repair has a way of its own. */
const FIXED: ReadonlySet<string> = new Set(['documentNo', 'authority', 'subject', 'source', 'repair']);
/** What a marking may say: `mark` takes nothing else. */
const MARKING: readonly MemberName[] = ['litigation', 'severity', 'fulfilledOn', 'remark'];

/** Which members of a record a unit may change, by its remedy. */
export const changeable = (kind: Kind, remedy: 'correct' | 'mark'): readonly MemberName[] =>
  remedy === 'mark' ? MARKING : membersOf(kind).filter((member) => !FIXED.has(member));

export const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
};

export const valueFrom = (member: string, text: string): unknown => {
  const said = text.trim();
  if (member === 'categories')
    return said
      .split(/[、,，;；\n]/)
      .map((one) => one.trim())
      .filter(Boolean);
  return said === '' ? null : said;
};

export const changesOf = (texts: MemberTexts): Record<string, unknown> =>
  Object.fromEntries(Object.entries(texts).map(([member, text]) => [member, valueFrom(member, text)]));

/** The same texts for other members: what was typed stays, what is new begins with what the record says. */
export const chosenMembers = (
  members: readonly string[],
  before: MemberTexts,
  record: Readonly<Record<string, unknown>>,
): MemberTexts => Object.fromEntries(members.map((member) => [member, before[member] ?? textOf(record[member])]));
