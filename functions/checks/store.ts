import type { Instant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import { inParallel } from '../../shared/table/in-parallel.ts';
import { keys } from '../../shared/table/keys.ts';
import { CHECK_PARTS, checkPartition, checkResultsOf, checksPartition } from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { type Check, isCheckId, PART_SUBJECTS } from './check.ts';
import type { AnsweredPart, Snapshot, SubjectFindings } from './run/findings.ts';
import { inChunks, tallyOf } from './run/parts.ts';
import type { Subject } from './subjects/subject.ts';

const PARALLEL = 16;

/** Checks, the lists they are about, and what was found; each written once. */
export const checkStore = (table: Table) => ({
  find: (checkId: string): Promise<Check | undefined> => findCheck(table, checkId),

  /** The list and the way to the check first, the check last: it is asked when it exists. */
  begin: async (check: Check, subjects: readonly Subject[]): Promise<Check> => {
    const { checkId, list, unit, createdAt } = check;
    await inParallel(partsOf(subjects), PARALLEL, (some, index) =>
      table.put({ ...keys.checkSubjects(checkId, list, index + 1), subjects: some }),
    );
    await table.put({ ...keys.checkOf(unit.id, createdAt, checkId), checkId });
    if (await table.putNew({ ...keys.check(checkId), ...check })) return check;
    return (await findCheck(table, checkId)) ?? check;
  },

  subjectsOf: async ({ checkId, list }: Check, part: number): Promise<Subject[]> => {
    const item = await table.get(keys.checkSubjects(checkId, list, part));
    if (item === undefined) throw new Error(`${checkId} has no part ${part}`);
    return item.subjects as Subject[];
  },

  /** The snapshot of a check: the one that is kept, or else the one made now. */
  snapshot: async (checkId: string, make: () => Promise<Snapshot>): Promise<Snapshot> => {
    const key = keys.checkSnapshot(checkId);
    const held = await snapshotIn(table, checkId);
    if (held !== undefined) return held;
    const made = await make();
    return (await table.putNew({ ...key, ...made })) ? made : ((await snapshotIn(table, checkId)) ?? made);
  },

  findSnapshot: (checkId: string): Promise<Snapshot | undefined> => snapshotIn(table, checkId),

  isAnswered: async (checkId: string, part: number): Promise<boolean> =>
    (await table.get(keys.checkPart(checkId, part))) !== undefined,

  /** The results first, then the word that they are the part's: of two runs of a part, the first to say so stands. */
  answer: async (checkId: string, part: number, results: readonly SubjectFindings[]): Promise<void> => {
    const digest = shortDigest(results, 16);
    for (const [chunk, subjects] of inChunks(results).entries())
      await table.put({ ...keys.checkResults(checkId, part, digest, chunk), subjects });
    await table.putNew({ ...keys.checkPart(checkId, part), part, digest, ...tallyOf(results) });
  },

  /** The parts that are answered, in order. */
  answeredParts: async (checkId: string): Promise<AnsweredPart[]> =>
    (await table.query(checkPartition(checkId), { beginsWith: CHECK_PARTS })).map(withoutKey<AnsweredPart>),

  resultsOf: async (checkId: string, { part, digest }: AnsweredPart): Promise<SubjectFindings[]> => {
    const chunks = await table.query(checkPartition(checkId), { beginsWith: checkResultsOf(part, digest) });
    return chunks.flatMap(({ subjects }) => subjects as SubjectFindings[]);
  },

  /** Done, once. */
  finish: async (checkId: string, finishedAt: Instant): Promise<void> => {
    await table.update(keys.check(checkId), { finishedAt }, { checkId, finishedAt: undefined });
  },

  /** Of a unit, the newest first. */
  list: async (unit: string, limit: number, cursor: string | undefined) => {
    const pk = checksPartition(unit);
    const page = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
    const ids = page.items.map(({ checkId }) => String(checkId));
    const items = await table.getAll(ids.map((id) => keys.check(id)));
    const found = new Map(items.map((item) => [item.checkId, withoutKey<Check>(item)]));
    return { checks: ids.flatMap((id) => found.get(id) ?? []), cursor: cursorFrom(page.next) };
  },
});

export type CheckStore = ReturnType<typeof checkStore>;

const findCheck = async (table: Table, checkId: string): Promise<Check | undefined> => {
  const item = isCheckId(checkId) ? await table.get(keys.check(checkId)) : undefined;
  return item && withoutKey<Check>(item);
};

const snapshotIn = async (table: Table, checkId: string): Promise<Snapshot | undefined> => {
  const item = await table.get(keys.checkSnapshot(checkId));
  return item && withoutKey<Snapshot>(item);
};

const withoutKey = <T>({ pk: _pk, sk: _sk, ...members }: Item): T => members as T;

const partsOf = (subjects: readonly Subject[]): Subject[][] =>
  Array.from({ length: Math.ceil(subjects.length / PART_SUBJECTS) }, (_, part) =>
    subjects.slice(part * PART_SUBJECTS, (part + 1) * PART_SUBJECTS),
  );
