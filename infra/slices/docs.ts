import type { DocsEnv } from '../../functions/docs/config.ts';
import { routes } from '../../functions/docs/routes.ts';
import type { Permissions, Slice } from './slice.ts';

type Operation = keyof typeof routes;

/** Nothing here reads or writes anything: what these answer is part of the code. */
const permissions: Record<Operation, Permissions> = { health: {}, openapi: {}, docs: {} };

const environment = (): Record<keyof typeof DocsEnv.shape, string> => ({ OPENAPI_FILE: 'openapi.json' });

export const docsSlice: Slice<Operation> = { name: 'docs', title: '平台', routes, permissions, environment };
