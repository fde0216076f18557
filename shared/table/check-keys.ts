import type { Instant } from '../calendar/dates.ts';
import { key } from './key.ts';
import {
  ANSWERING,
  answersPartition,
  assistAnswersFrom,
  assistInboxPartition,
  assistPartition,
  assistsPartition,
  CHECK_PARTS,
  CHECK_TABLES,
  checkAsksOf,
  checkListOf,
  checkPartition,
  checkResultsOf,
  checksPartition,
  OPEN_ASSISTS,
  paddedTo4,
} from './partitions.ts';

/** Of checks and what units are asked for them: a part of `keys.ts`. */
export const checkKeys = {
  /** A check (核查) of many enterprises for one matter, and beside it the lists it was asked with, part by part. */
  check: (checkId: string) => key(checkPartition(checkId), 'CHECK'),
  /** By the digest of the whole list: the check names the one it is about. */
  checkSubjects: (checkId: string, list: string, part: number) =>
    key(checkPartition(checkId), `SUBJECTS#${list}#${paddedTo4(part)}`),
  /** How complete the feeds were when the run began. Written once. */
  checkSnapshot: (checkId: string) => key(checkPartition(checkId), 'SNAPSHOT'),
  /** That a part is answered, and by which results. Written once. */
  checkPart: (checkId: string, part: number) => key(checkPartition(checkId), `${CHECK_PARTS}${paddedTo4(part)}`),
  checkResults: (checkId: string, part: number, digest: string, chunk: number) =>
    key(checkPartition(checkId), `${checkResultsOf(part, digest)}${paddedTo4(chunk)}`),
  /** A statistics table of a check, frozen: it is when this exists, and not before. Beside the others of its check. */
  checkTable: (checkId: string, tableNo: string) => key(checkPartition(checkId), `${CHECK_TABLES}${tableNo}`),
  /** From the number of a table to its check, and its code. */
  checkTableNumber: (tableNo: string) => key(`KT#${tableNo}`, 'TABLE'),
  /** From a file of a table to the table. */
  checkTableFile: (sha256: string) => key(`KF#${sha256}`, 'TABLE'),
  /** The checks of a unit, by time. */
  checkOf: (unit: string, createdAt: Instant, checkId: string) => key(checksPartition(unit), `${createdAt}#${checkId}`),

  /** That a check asked a unit in a domain, the nth time. Written once. */
  checkAsk: (checkId: string, domain: string, unit: string, n: number) =>
    key(checkPartition(checkId), `${checkAsksOf(domain, unit)}${paddedTo4(n)}`),
  /** A part of a list of subjects, by the digest of the whole: equal lists are one. */
  checkList: (checkId: string, list: string, part: number) =>
    key(checkPartition(checkId), `${checkListOf(list)}${paddedTo4(part)}`),
  /** What a unit is asked for a check (协助核查), and beside it every answer it gave, by the subject's number. */
  assistRequest: (requestId: string) => key(assistPartition(requestId), 'REQUEST'),
  assistAnswer: (requestId: string, no: number, at: Instant, digest: string) =>
    key(assistPartition(requestId), `${assistAnswersFrom(no)}${at}#${digest}`),
  /** All requests to a unit by time; those it has still to answer; and that it is answering one right now. */
  assistTo: (unit: string, sentAt: Instant, requestId: string) => key(assistsPartition(unit), `${sentAt}#${requestId}`),
  assistOpen: (unit: string, sentAt: Instant, requestId: string) =>
    key(assistInboxPartition(unit), `${OPEN_ASSISTS}${sentAt}#${requestId}`),
  assistAnswering: (unit: string, requestId: string, at: Instant, begunAt: Instant) =>
    key(assistInboxPartition(unit), `${ANSWERING}${requestId}#${at}#${begunAt}`),
  /** What a unit answered of an enterprise, by time: later checks look there before they ask again. */
  answerOn: (uscc: string, at: Instant, domain: string, unit: string, requestId: string) =>
    key(answersPartition(uscc), `${at}#${domain}#${unit}#${requestId}`),
} as const;
