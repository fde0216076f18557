import type { TemplatesEnv } from '../../functions/templates/config.ts';
import { routes } from '../../functions/templates/routes.ts';
import type { Permissions, Slice } from './slice.ts';

type Operation = keyof typeof routes;

/** Templates are made from the columns alone. */
const permissions: Record<Operation, Permissions> = { getTemplate: {} };

const environment = (): Record<keyof typeof TemplatesEnv.shape, string> => ({});

export const templatesSlice: Slice<Operation> = {
  name: 'templates',
  title: '报送模板',
  routes,
  permissions,
  environment,
};
