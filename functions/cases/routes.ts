import { defineRoutes } from '../../shared/http/route.ts';
import { caseRoutes } from './case-routes.ts';
import { complaintRoutes } from './complaints/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { messageRoutes } from './messages/routes.ts';
import { objectionRoutes } from './objections/routes.ts';
import { overdueRoutes } from './overdue/routes.ts';
import { repairRoutes } from './repairs/routes.ts';
import { statementRoutes } from './statements/routes.ts';

/** Every kind of case has its own routes. */
export const routes = defineRoutes({
  ...objectionRoutes,
  ...repairRoutes,
  ...complaintRoutes,
  ...statementRoutes,
  ...evidenceRoutes,
  ...caseRoutes,
  ...overdueRoutes,
  ...messageRoutes,
});
