import type { Registry } from '../../../shared/domains/registry.ts';
import { type ApiHandler, apiHandler } from '../../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import { answeredKeys } from '../../../shared/idempotency/answered-keys.ts';
import type { Tell } from '../../../shared/messages/message.ts';
import { readEnterprise } from '../../../shared/records/enterprise-store.ts';
import type { Table } from '../../../shared/table/table.ts';
import { listStatements, moderateStatement } from './moderation.ts';
import { proposeStatement, withdrawStatement } from './own-statements.ts';
import { statementRoutes as routes } from './routes.ts';
import { statementStore } from './statement-store.ts';

interface Deps {
  table: Table;
  registry: Registry;
  verifyToken: VerifyToken;
  tell: Tell;
  now: () => Date;
}

export const wireStatements = ({ table, registry, verifyToken, tell, now }: Deps) => {
  const statements = statementStore(table);
  const enterprise = (uscc: string) => readEnterprise(table, uscc);
  const answered = answeredKeys(table, 'proposeStatement');
  return {
    proposeStatement: apiHandler(
      routes.proposeStatement,
      verifyToken,
      proposeStatement({ statements, enterprise, answered, now }),
    ),
    withdrawStatement: apiHandler(routes.withdrawStatement, verifyToken, withdrawStatement({ statements })),
    listStatements: apiHandler(routes.listStatements, verifyToken, listStatements({ statements, registry })),
    moderateStatement: apiHandler(
      routes.moderateStatement,
      verifyToken,
      moderateStatement({ table, statements, tell, now }),
    ),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
