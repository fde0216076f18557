import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { reserved } from '../../../shared/idempotency/reserved.ts';
import { Problem } from '../../../shared/problem.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import type { Table } from '../../../shared/table/table.ts';
import { verifyAddress } from '../../../shared/verification/addresses.ts';
import { newVerificationCode } from '../../../shared/verification/verification-code.ts';
import type { Check } from '../check.ts';
import type { SubjectFindings } from '../run/findings.ts';
import { recordOpening } from '../run/look.ts';
import { toldOf } from '../run/run-part.ts';
import type { CheckStore } from '../store.ts';
import { statisticsTable } from './content/freeze.ts';
import { type RequestsOfCheck, readUnitWords } from './content/read-unit-words.ts';
import type { TableFiles } from './table-files.ts';
import { newTableNo } from './table-number.ts';
import type { FrozenTable, TableStore } from './table-store.ts';

export interface TableDeps {
  table: Table;
  checks: CheckStore;
  requests: RequestsOfCheck;
  tables: TableStore;
  files: TableFiles;
  accesses: Pick<AccessLedger, 'recordAll'>;
  registry: Registry;
  publicUrl: string;
  now: () => Date;
}

/** Parts of the results read at once. */
const PARALLEL = 8;

/** Whose Idempotency-Key it is, and the key. */
interface Freezing {
  caller: readonly string[];
  idempotencyKey: string;
}

/** The same key again is the same table. What a failed attempt wrote of it nobody finds. */
export const freezeOnce = async (check: Check, freezing: Freezing, deps: TableDeps): Promise<FrozenTable> => {
  const { table, tables, files, registry, publicUrl, now } = deps;
  const { checkId } = check;
  const request = { ...freezing, body: { checkId } };
  const { tableNo, verificationCode } = await reserved(table, 'freezeCheckTable', request, () => ({
    tableNo: newTableNo(now()),
    verificationCode: newVerificationCode(),
  }));
  const held = await tables.find(checkId, tableNo);
  if (held !== undefined) return held;
  const content = await contentOf(check, tableNo, deps);
  const verifyUrl = verifyAddress(publicUrl, 'table', tableNo, verificationCode);
  const stored = await files.store(content, { verificationCode, verifyUrl }, registry.city.name);
  const { frozenAt, issuer, check: head, totals } = content;
  return tables.freeze({ tableNo, checkId, verificationCode, frozenAt, issuer, check: head, totals, files: stored });
};

const contentOf = async (check: Check, tableNo: string, deps: TableDeps) => {
  const { checks, requests, registry, now } = deps;
  const { checkId } = check;
  const snapshot = await checks.findSnapshot(checkId);
  // A check is done once whom it asks is asked: before that the table would say that nobody was.
  if (snapshot === undefined || check.finishedAt === undefined)
    throw new Problem('not-now', '核查还在进行，请在完成后再生成统计表', { retryAfterSeconds: 2 });
  // The instant first: what is answered while the rest is read may be in the table, never the other way round.
  const at = now();
  const [results, words] = await Promise.all([resultsOf(checkId, checks), readUnitWords(requests, checkId, registry)]);
  return statisticsTable({ tableNo, check, snapshot, results, words }, registry, at);
};

const resultsOf = async (checkId: string, checks: CheckStore): Promise<SubjectFindings[]> => {
  const parts = await checks.answeredParts(checkId);
  const results: SubjectFindings[][] = [];
  await inParallel(parts, PARALLEL, async (part, index) => {
    results[index] = await checks.resultsOf(checkId, part);
  });
  return results.flat();
};

/** Whoever reads a table reads of every enterprise in it. */
export const recordReading = (check: Check, caller: Caller, deps: TableDeps): Promise<void> =>
  recordOpening(check, async () => toldOf(await resultsOf(check.checkId, deps.checks)), caller, deps);
