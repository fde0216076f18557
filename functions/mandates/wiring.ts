import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import type { Table } from '../../shared/table/table.ts';
import { grantMandate, listMandates, revokeMandate } from './mandates.ts';
import { routes } from './routes.ts';
import { mandateLedger } from './store.ts';

interface MandatesDeps {
  table: Table;
  verifyToken: VerifyToken;
  now: () => Date;
}

export const wireMandates = ({ table, verifyToken, now }: MandatesDeps) => {
  const deps = { table, ledger: mandateLedger(table), now };
  return {
    grantMandate: apiHandler(routes.grantMandate, verifyToken, grantMandate(deps)),
    listMandates: apiHandler(routes.listMandates, verifyToken, listMandates(deps)),
    revokeMandate: apiHandler(routes.revokeMandate, verifyToken, revokeMandate(deps)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
