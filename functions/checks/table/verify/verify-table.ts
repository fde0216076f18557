import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { html, ok, type Reply, seeOther } from '../../../../shared/http/reply.ts';
import { Problem } from '../../../../shared/problem.ts';
import { isRightCode } from '../../../../shared/verification/right-code.ts';
import { shutPage } from '../../../../shared/verification/shut-page.ts';
import type { WrongCodeStore } from '../../../../shared/verification/wrong-code-store.ts';
import type { tableRoutes } from '../routes.ts';
import { isTableNo, verifyPath } from '../table-number.ts';
import type { FrozenTable, TableStore } from '../table-store.ts';
import { type TableVerification, verificationOf } from './verification.ts';
import { askPage, genuinePage, tooManyPage, unknownPage } from './verify-table-page.ts';

export interface VerifyTableDeps {
  tables: TableStore;
  wrongCodes: WrongCodeStore;
  now: () => Date;
}

/** A wrong number and a wrong code are one and the same answer: nobody learns which numbers exist. */
const unknown = () => new Problem('not-found', '没有与之相符的统计表，请核对统计表编号和验证码，或文件是否完整');

export const verifyCheckTable =
  (deps: VerifyTableDeps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof tableRoutes.verifyCheckTable>): Promise<Reply> => {
    const verified = await genuine({ ...params, code: query.code, sourceIp }, deps);
    if (verified === undefined) throw unknown();
    return ok(verified);
  };

export const verifyCheckTableFile =
  (deps: VerifyTableDeps) =>
  async ({ body }: ApiRequest<typeof tableRoutes.verifyCheckTableFile>): Promise<Reply> => {
    const frozen = await deps.tables.findByFile(body.sha256);
    if (frozen === undefined) throw unknown();
    return ok(await verified(frozen, deps));
  };

export const verifyCheckTablePage =
  (deps: VerifyTableDeps) =>
  async ({ params, query, sourceIp }: ApiRequest<typeof tableRoutes.verifyCheckTablePage>): Promise<Reply> => {
    try {
      const verified = await genuine({ ...params, code: query.code ?? '', sourceIp }, deps);
      return verified === undefined ? html(unknownPage(params.tableNo), 404) : html(genuinePage(verified));
    } catch (error) {
      return shutPage(error, (minutes) => html(tooManyPage(minutes), 429));
    }
  };

/** The form, and what it is sent with: a number and its code go to their own address. */
export const verifyCheckTableForm =
  () =>
  async ({ query }: ApiRequest<typeof tableRoutes.verifyCheckTableForm>): Promise<Reply> =>
    query.tableNo === undefined ? html(askPage()) : seeOther(verifyPath(query.tableNo.trim(), query.code ?? ''));

interface Tried {
  tableNo: string;
  code: string;
  sourceIp: string;
}

const genuine = async (
  { tableNo, code, sourceIp }: Tried,
  deps: VerifyTableDeps,
): Promise<TableVerification | undefined> => {
  const { tables, wrongCodes, now } = deps;
  const number = tableNo.trim().toUpperCase();
  if (!isTableNo(number)) return undefined;
  const isRight = await isRightCode({ number, code, sourceIp }, { codeOf: tables.codeOf, wrongCodes, now });
  const frozen = isRight ? await tables.findByNumber(number) : undefined;
  return frozen && verified(frozen, deps);
};

const verified = async (frozen: FrozenTable, { tables }: VerifyTableDeps): Promise<TableVerification> =>
  verificationOf(frozen, await tables.listOf(frozen.checkId));
