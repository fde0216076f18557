import { accessLedger } from '../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import type { PolicySchedule } from '../../shared/policy/schedule.ts';
import { readEnterprise } from '../../shared/records/enterprise-store.ts';
import type { Table } from '../../shared/table/table.ts';
import { listAccesses } from './list-accesses.ts';
import { listOwnRecords } from './list-own-records.ts';
import { routes } from './routes.ts';
import { listUnusualAccesses } from './unusual/list-unusual.ts';

export interface AccessDeps {
  table: Table;
  registry: Registry;
  verifyToken: VerifyToken;
  policies: PolicySchedule;
  now: () => Date;
}

export const wireAccess = ({ table, registry, verifyToken, policies, now }: AccessDeps) => {
  const enterprise = (uscc: string) => readEnterprise(table, uscc);
  const accesses = accessLedger(table);
  return {
    listAccesses: apiHandler(routes.listAccesses, verifyToken, listAccesses({ accesses, now })),
    listOwnRecords: apiHandler(
      routes.listOwnRecords,
      verifyToken,
      listOwnRecords({ enterprise, registry, policies, now }),
    ),
    listUnusualAccesses: apiHandler(
      routes.listUnusualAccesses,
      verifyToken,
      listUnusualAccesses({ accesses, registry, now }),
    ),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
