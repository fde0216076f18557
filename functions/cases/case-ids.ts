import { DAY_MS, dayOf, startOfDay } from '../../shared/calendar/dates.ts';
import { CODE_ALPHABET, randomCode } from '../../shared/readable-codes.ts';
import type { CaseKind } from './case.ts';

/** 异议, 修复, 投诉. */
const PREFIXES: Record<CaseKind, string> = { objection: 'YY', repair: 'XF', complaint: 'TS' };
const KINDS = Object.fromEntries(Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind as CaseKind]));

const TIME_CHARACTERS = 3;
const RANDOM_CHARACTERS = 5;

/**
 * The kind, the day, three characters for the time of the day (three seconds apart, so that numbers sort by time) and five
 * random ones: a name to say over the telephone, not a secret.
 */
export const newCaseId = (kind: CaseKind, now: Date): string =>
  `${PREFIXES[kind]}${dayOf(now).replaceAll('-', '')}${timeCode(now)}${randomCode(RANDOM_CHARACTERS)}`;

const timeCode = (now: Date): string => {
  const passed = (now.getTime() - Date.parse(startOfDay(dayOf(now)))) / DAY_MS;
  let number = Math.floor(passed * CODE_ALPHABET.length ** TIME_CHARACTERS);
  let code = '';
  for (let i = 0; i < TIME_CHARACTERS; i++) {
    code = CODE_ALPHABET.charAt(number % CODE_ALPHABET.length) + code;
    number = Math.floor(number / CODE_ALPHABET.length);
  }
  return code;
};

const CASE_ID = new RegExp(`^([A-Z]{2})\\d{8}[${CODE_ALPHABET}]{${TIME_CHARACTERS + RANDOM_CHARACTERS}}$`);

/** Undefined for what cannot be a case of ours; spares the table a look for typing errors. */
export const kindOfCase = (caseId: string): CaseKind | undefined => KINDS[CASE_ID.exec(caseId)?.[1] ?? ''];
