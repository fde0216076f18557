import { DAY_MS, type Day, type Instant } from '../../shared/calendar/dates.ts';
import { isNumber, type Numbering, newNumber } from '../../shared/dated-numbers.ts';

/** 核查: a unit asks what the platform holds of many enterprises, for one matter. */
export interface Check {
  checkId: string;
  /** The asker's. Any officer of it answers for the check. */
  unit: { id: string; name: string };
  /** Stands for the officer who asked (`actorOf`); never shown. */
  actor: string;
  createdAt: Instant;
  matter: string;
  matterNo: string;
  /** Not shown to the enterprises, by this article of the law. */
  confidential: { article: string } | null;
  period: { from: Day; to: Day };
  /** Domain codes in the order of the policy. */
  domains: string[];
  policy: string;
  /** Which units are asked for their own word once the platform's is known. */
  ask: Ask;
  askReason: string | null;
  dueInWorkingDays: number;
  /** How many are asked about, and in how many parts. */
  subjects: number;
  parts: number;
  /** The digest of their list, by which its parts are kept. */
  list: string;
  /** All parts are answered, and whoever is to be asked was. */
  finishedAt?: Instant;
}

export const ASKS = {
  incomplete: '向数据不完整领域的单位发起协查',
  all: '向所选领域的全部单位发起协查',
  none: '不发起协查',
} as const;
export type Ask = keyof typeof ASKS;

export const CHECK_STATES = {
  queued: '排队中',
  running: '核查中',
  done: '已完成',
  failed: '未能完成，请联系平台运行单位',
} as const;
type CheckState = keyof typeof CHECK_STATES;

export const PART_SUBJECTS = 100;
export const MAX_SUBJECTS = 5000;

/** A queue gives a message up within half an hour: what is not done after twice that will not be, unless an operator sees to it. */
const GIVEN_UP_AFTER_MS = DAY_MS / 24;

export const stateOf = (
  { createdAt, finishedAt }: Pick<Check, 'createdAt' | 'finishedAt'>,
  partsDone: number,
  now: Date,
): CheckState => {
  if (finishedAt !== undefined) return 'done';
  if (now.getTime() - Date.parse(createdAt) > GIVEN_UP_AFTER_MS) return 'failed';
  return partsDone === 0 ? 'queued' : 'running';
};

/** `HC`, the day, 8 random characters (39 bits): a name to say over the telephone, not a secret. */
const CHECKS: Numbering = { prefix: 'HC', randomCharacters: 8 };

export const newCheckId = (now: Date): string => newNumber(CHECKS, now);
export const isCheckId = (text: string): boolean => isNumber(CHECKS, text);
