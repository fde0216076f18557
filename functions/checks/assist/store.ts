import { shortDigest } from '../../../shared/digest.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import { keys } from '../../../shared/table/keys.ts';
import {
  ASSIST_ANSWERS,
  assistAnswersFrom,
  assistPartition,
  CHECK_ASKS,
  checkAsksOf,
  checkListOf,
  checkPartition,
} from '../../../shared/table/partitions.ts';
import type { Item, Table } from '../../../shared/table/table.ts';
import { type Answer, type AnsweredSubject, bySubject } from './answer.ts';
import type { Ask, ListRef, RecognisedSubject } from './ask.ts';
import { type Recognised, rangesOf, recognisedFrom } from './recognised.ts';
import { type AskedSubject, type AssistRequest, isRequestId } from './request.ts';

/** 100 bytes each: far from what an item holds. */
const LIST_PART = 500;
const PARALLEL = 16;

/** Whom checks ask, and what is answered. */
export const assistStore = (table: Table) => ({
  find: async (requestId: string): Promise<AssistRequest | undefined> => {
    const item = isRequestId(requestId) ? await table.get(keys.assistRequest(requestId)) : undefined;
    return item && withoutKey<AssistRequest>(item);
  },

  /** Those of these numbers that exist, in their order. */
  findAll: (requestIds: readonly string[]): Promise<AssistRequest[]> => findAll(table, requestIds),

  /** What a check asked, in the order of domain, unit and time. */
  asksOf: (checkId: string): Promise<Ask[]> => asksOf(table, checkId, CHECK_ASKS),
  asksTo: (checkId: string, domain: string, unit: string): Promise<Ask[]> =>
    asksOf(table, checkId, checkAsksOf(domain, unit)),

  /** What holds as the nth ask: this one, or another one that came first. */
  decide: async (ask: Ask): Promise<Ask> => {
    const key = keys.checkAsk(ask.checkId, ask.domain, ask.unit, ask.n);
    if (await table.putNew({ ...key, ...ask })) return ask;
    const held = await table.get(key);
    return held === undefined ? ask : withoutKey<Ask>(held);
  },

  keepList: async <T extends object>(checkId: string, subjects: readonly T[]): Promise<ListRef> => {
    const list = shortDigest(subjects, 16);
    const parts = Array.from({ length: Math.ceil(subjects.length / LIST_PART) }, (_, part) =>
      subjects.slice(part * LIST_PART, (part + 1) * LIST_PART),
    );
    await inParallel(parts, PARALLEL, (some, part) =>
      table.put({ ...keys.checkList(checkId, list, part + 1), subjects: some }),
    );
    return { list, count: subjects.length };
  },

  askedIn: ({ checkId, asked }: Pick<Ask, 'checkId' | 'asked'>) => listOf<AskedSubject>(table, checkId, asked),
  recognisedBy: ({ checkId, recognised }: Pick<Ask, 'checkId' | 'recognised'>) =>
    listOf<RecognisedSubject>(table, checkId, recognised),

  /** The requests of a check, in the order of domain, unit and time. */
  requestsOf: async (checkId: string): Promise<AssistRequest[]> => {
    const asks = await asksOf(table, checkId, CHECK_ASKS);
    return findAll(
      table,
      asks.flatMap(({ requestId }) => requestId ?? []),
    );
  },

  /** All whom a request is about, in the order of the list. */
  subjectsOf: ({ checkId, list, subjects }: AssistRequest): Promise<AskedSubject[]> =>
    listOf(table, checkId, { list, count: subjects }),

  /** Who of them is answered, in the same order; of a part of the list, where one is named. */
  answersOf: async (requestId: string, numbers?: { first: number; last: number }): Promise<AnsweredSubject[]> =>
    bySubject(await answersIn(table, requestId, numbers)),

  /** The answers that the check took instead of asking, as corrected since; with `no`, of one part of its list. */
  recognisedIn: async (checkId: string, no?: { first: number; last: number }): Promise<Recognised[]> => {
    const found: Recognised[] = [];
    const asks = await asksOf(table, checkId, CHECK_ASKS);
    const taking = asks.filter(({ recognised }) => recognised.count > 0);
    await inParallel(taking, PARALLEL, async (ask) => {
      const asked = await askedAfter(table, ask, asks);
      const subjects = (await listOf<RecognisedSubject>(table, checkId, ask.recognised)).filter(
        (subject) => !asked.has(subject.no) && (no === undefined || (subject.no >= no.first && subject.no <= no.last)),
      );
      for (const { from, first, last } of rangesOf(subjects))
        found.push(...recognisedFrom(ask, subjects, bySubject(await answersIn(table, from, { first, last })), from));
    });
    return found.sort(inOrder);
  },
});

export type AssistStore = ReturnType<typeof assistStore>;

const inOrder = (a: Recognised, b: Recognised): number =>
  a.no - b.no || (`${a.domain}#${a.unit}` < `${b.domain}#${b.unit}` ? -1 : 1);

const withoutKey = <T>({ pk: _pk, sk: _sk, ...members }: Item): T => members as T;

const asksOf = async (table: Table, checkId: string, beginsWith: string): Promise<Ask[]> =>
  (await table.query(checkPartition(checkId), { beginsWith })).map(withoutKey<Ask>);

/** Whom the asker had asked about after all: their answers count, not those taken before. */
const askedAfter = async (table: Table, { domain, unit, n }: Ask, asks: readonly Ask[]): Promise<Set<number>> => {
  const asked = new Set<number>();
  for (const ask of asks)
    if (ask.domain === domain && ask.unit === unit && ask.n > n)
      for (const subject of await listOf<AskedSubject>(table, ask.checkId, ask.asked)) asked.add(subject.no);
  return asked;
};

const findAll = async (table: Table, requestIds: readonly string[]): Promise<AssistRequest[]> => {
  const items = await table.getAll(requestIds.map(keys.assistRequest));
  const byId = new Map(items.map((item) => [item.requestId, withoutKey<AssistRequest>(item)]));
  return requestIds.flatMap((requestId) => byId.get(requestId) ?? []);
};

const listOf = async <T>(table: Table, checkId: string, { list, count }: ListRef): Promise<T[]> => {
  if (count === 0) return [];
  const parts = await table.query(checkPartition(checkId), { beginsWith: checkListOf(list) });
  return parts.flatMap(({ subjects }) => subjects as T[]);
};

const answersIn = async (
  table: Table,
  requestId: string,
  numbers?: { first: number; last: number },
): Promise<Answer[]> => {
  const wanted =
    numbers === undefined
      ? { beginsWith: ASSIST_ANSWERS }
      : { between: [assistAnswersFrom(numbers.first), assistAnswersFrom(numbers.last + 1)] as const };
  return (await table.query(assistPartition(requestId), wanted)).map(withoutKey<Answer>);
};
