import { randomUUID } from 'node:crypto';
import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { created, ok, type Reply, seeOther } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import { verifyAddress } from '../../../shared/verification/addresses.ts';
import { seenCheck } from '../asking-unit.ts';
import type { Check } from '../check.ts';
import { freezeOnce, recordReading, type TableDeps } from './frozen-tables.ts';
import type { tableRoutes } from './routes.ts';
import { type FrozenTable, type StoredFiles, statusOf } from './table-store.ts';

export const freezeCheckTable =
  (deps: TableDeps) =>
  async ({ params, caller, idempotencyKey }: ApiRequest<typeof tableRoutes.freezeCheckTable>): Promise<Reply> => {
    const check = await seenCheck(deps.checks, params.checkId, caller);
    const freezing = { caller: [caller.subject, check.unit.id], idempotencyKey: idempotencyKey ?? randomUUID() };
    const frozen = await freezeOnce(check, freezing, deps);
    await recordReading(check, caller, deps);
    const ofCheck = await deps.tables.listOf(check.checkId);
    return created(`/v1/checks/${check.checkId}/tables`, tableView(frozen, ofCheck, deps));
  };

export const listCheckTables =
  (deps: TableDeps) =>
  async ({ params, caller }: ApiRequest<typeof tableRoutes.listCheckTables>): Promise<Reply> => {
    const check = await seenCheck(deps.checks, params.checkId, caller);
    const ofCheck = await deps.tables.listOf(check.checkId);
    return ok({ checkId: check.checkId, tables: ofCheck.map((frozen) => tableView(frozen, ofCheck, deps)) });
  };

/** A fresh link to one of the files of a table: of the one that is named, or else of the latest. */
export const getCheckTable =
  (kind: keyof StoredFiles, deps: TableDeps) =>
  async ({ params, query, caller }: ApiRequest<typeof tableRoutes.getCheckTablePdf>): Promise<Reply> => {
    const check = await seenCheck(deps.checks, params.checkId, caller);
    const frozen = query.tableNo === undefined ? await latest(check, deps) : await named(check, query.tableNo, deps);
    await recordReading(check, caller, deps);
    return seeOther((await deps.files.link(frozen, kind)).url);
  };

/** Frozen where there is none yet; of several who ask at once, all get the same one. */
const latest = async (check: Check, deps: TableDeps): Promise<FrozenTable> => {
  const [newest] = await deps.tables.listOf(check.checkId);
  return newest ?? freezeOnce(check, { caller: ['check', check.checkId], idempotencyKey: 'first' }, deps);
};

const named = async ({ checkId }: Check, tableNo: string, { tables }: TableDeps): Promise<FrozenTable> => {
  const frozen = await tables.find(checkId, tableNo);
  if (frozen === undefined) throw new Problem('not-found', '该核查没有这个编号的统计表');
  return frozen;
};

const tableView = (frozen: FrozenTable, ofCheck: readonly FrozenTable[], { publicUrl }: TableDeps) => {
  const { tableNo, verificationCode, checkId, frozenAt, totals, files } = frozen;
  const fileView = ({ sha256, bytes }: StoredFiles['pdf']) => ({ sha256, bytes });
  return {
    tableNo,
    verificationCode,
    status: statusOf(frozen, ofCheck),
    checkId,
    frozenAt: inShanghai(frozenAt),
    totals,
    verifyUrl: verifyAddress(publicUrl, 'table', tableNo, verificationCode),
    files: { json: fileView(files.json), pdf: fileView(files.pdf), xlsx: fileView(files.xlsx) },
  };
};
