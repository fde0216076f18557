import type * as z from 'zod';
import type { Fault } from '../problem.ts';

/** Codes of zod's own checks; checks of ours name theirs in `params.code`. */
const CODES: Readonly<Record<string, string>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-allowed',
  invalid_union: 'unknown-kind',
  invalid_format: 'wrong-format',
  too_big: 'too-big',
  too_small: 'too-small',
};

const codeOf = (issue: z.core.$ZodIssue): string => {
  const own = issue.code === 'custom' ? issue.params?.code : undefined;
  if (typeof own === 'string') return own;
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)) return 'required';
  return CODES[issue.code] ?? 'invalid';
};

/** RFC 6901. */
export const jsonPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A member's name as it may be shown: callers choose it, so it is cut, and without what a terminal would act on. */
export const shownMember = (member: string): string =>
  member
    .slice(0, 40)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

/** As many unknown members as help to mend a request; whoever sends thousands learns of these. */
export const SHOWN_MEMBERS = 10;

const unknownMembers = ({ path, keys }: z.core.$ZodIssueUnrecognizedKeys): Fault[] =>
  keys.slice(0, SHOWN_MEMBERS).map((key) => ({
    pointer: jsonPointer([...path, shownMember(key)]),
    code: 'unknown-member',
    message: `没有名为“${shownMember(key)}”的字段`,
  }));

/** The faults zod found, as callers see them: one for each place, the first found. */
export const faultsOf = (error: z.ZodError): Fault[] => {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const fault of unknownMembers(issue)) faults.set(fault.pointer, fault);
      continue;
    }
    const pointer = jsonPointer(issue.path);
    if (!faults.has(pointer)) faults.set(pointer, { pointer, code: codeOf(issue), message: issue.message });
  }
  return [...faults.values()];
};
