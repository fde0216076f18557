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
  unrecognized_keys: 'unknown-member',
};

const codeOf = (issue: z.core.$ZodIssue): string => {
  const own = issue.code === 'custom' ? issue.params?.code : undefined;
  if (typeof own === 'string') return own;
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  return CODES[issue.code] ?? 'invalid';
};

/** RFC 6901. */
const jsonPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The faults zod found, as callers see them: one for each place, the first found. */
export const faultsOf = (error: z.ZodError): Fault[] => {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const pointer = jsonPointer(issue.path);
    if (!faults.has(pointer)) faults.set(pointer, { pointer, code: codeOf(issue), message: issue.message });
  }
  return [...faults.values()];
};
