import type { Instant } from '../../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../../shared/digest.ts';
import { cursorFrom, keyAfter } from '../../../../shared/table/cursor.ts';
import type { Key } from '../../../../shared/table/key.ts';
import { keys } from '../../../../shared/table/keys.ts';
import {
  ANSWERING,
  assistInboxPartition,
  assistsPartition,
  OPEN_ASSISTS,
} from '../../../../shared/table/partitions.ts';
import type { Table } from '../../../../shared/table/table.ts';
import type { Answer } from '../answer.ts';
import type { AssistRequest } from '../request.ts';

/** That a unit has a request to answer; holds while the request says so too. */
interface OpenPointer {
  requestId: string;
  sentAt: Instant;
}

/** That somebody began to answer a request; gone once all that follows from it is done. */
export interface AnsweringMark {
  requestId: string;
  /** With which the answers stand. */
  at: Instant;
  /** When this attempt began: an answer of long ago may be sent again right now. */
  begunAt: Instant;
}

interface PageWanted {
  limit: number;
  cursor: string | undefined;
}

const pointerOf = ({ requestId, sentAt }: AssistRequest): OpenPointer => ({ requestId, sentAt });

/** What units are asked, and what they answer. */
export const inboxStore = (table: Table) => ({
  /** The ways to it first, the request last: it is asked when it is there, and then everybody finds it. */
  put: async (request: AssistRequest): Promise<void> => {
    const { unit, sentAt, requestId } = request;
    await table.putAll([
      { ...keys.assistTo(unit.id, sentAt, requestId), ...pointerOf(request) },
      { ...keys.assistOpen(unit.id, sentAt, requestId), ...pointerOf(request) },
    ]);
    await table.putNew({ ...keys.assistRequest(requestId), ...request });
  },

  /** Tells whether the request was still the one that was read. */
  save: (before: AssistRequest, next: AssistRequest): Promise<boolean> =>
    table.update(keys.assistRequest(before.requestId), { ...next }, { revision: before.revision }),

  /** One page of the numbers of what a unit has still to answer, the oldest first. */
  openTo: async (unit: string, { limit, cursor }: PageWanted) => {
    const pk = assistInboxPartition(unit);
    return idsOf(await table.page(pk, { limit, beginsWith: OPEN_ASSISTS, after: keyAfter(pk, cursor) }));
  },

  /** One page of all that a unit was ever asked, the newest first. */
  allTo: async (unit: string, { limit, cursor }: PageWanted) => {
    const pk = assistsPartition(unit);
    return idsOf(await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) }));
  },

  /** The numbers of what a unit was asked from one instant to another. */
  sentTo: async (unit: string, from: Instant, before: Instant): Promise<string[]> =>
    (await table.query(assistsPartition(unit), { between: [from, before] })).map(({ requestId }) => String(requestId)),

  /** All that is said to lie with a unit. */
  inboxOf: async (unit: string): Promise<{ open: OpenPointer[]; answering: AnsweringMark[] }> => {
    const items = await table.query(assistInboxPartition(unit));
    return {
      open: items.filter(({ sk }) => sk.startsWith(OPEN_ASSISTS)) as unknown as OpenPointer[],
      answering: items.filter(({ sk }) => sk.startsWith(ANSWERING)) as unknown as AnsweringMark[],
    };
  },

  closed: (unit: string, pointers: readonly OpenPointer[]): Promise<void> =>
    table.deleteAll(pointers.map(({ requestId, sentAt }) => keys.assistOpen(unit, sentAt, requestId))),

  /** Before answers are kept: what follows from them is then done, by whomever. */
  beginAnswering: (unit: string, { requestId, at, begunAt }: AnsweringMark): Promise<void> =>
    table.put({ ...keys.assistAnswering(unit, requestId, at, begunAt), requestId, at, begunAt }),

  endAnswering: (unit: string, { requestId, at, begunAt }: AnsweringMark): Promise<void> =>
    table.deleteAll([keys.assistAnswering(unit, requestId, at, begunAt)]),

  /** With the request, first of all. */
  keepAnswers: ({ requestId }: AssistRequest, answers: readonly Answer[]): Promise<void> =>
    table.putAll(
      answers.map((answer) => ({
        ...keys.assistAnswer(requestId, answer.no, answer.at, shortDigest(answer, 8)),
        ...answer,
      })),
    ),

  /** Then beside the enterprises, where later checks read them, unless the law keeps this check from others. */
  keepBesideEnterprises: async (request: AssistRequest, answers: readonly Answer[]): Promise<void> => {
    const { requestId, domain, unit, period, confidential } = request;
    if (confidential !== null || answers.length === 0) return;
    await table.putAll(
      answers.map(({ no, uscc, result, at }) => ({
        ...keys.answerOn(uscc, at, domain, unit.id, requestId),
        ...{ domain, unit: unit.id, requestId, no, result, period, at },
      })),
    );
  },
});

export type InboxStore = ReturnType<typeof inboxStore>;

const idsOf = ({ items, next }: { items: Record<string, unknown>[]; next?: Key | undefined }) => ({
  requestIds: items.map(({ requestId }) => String(requestId)),
  cursor: cursorFrom(next),
});
