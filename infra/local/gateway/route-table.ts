import type { ApiHandler } from '../../../shared/http/api-handler.ts';
import type { Route } from '../../../shared/http/route.ts';

/** One operation of the API as the gateway calls it. */
export interface Operation {
  name: string;
  route: Route;
  handler: ApiHandler;
}

/** The operations of a slice, from its routes and what its wiring gave. */
export const operationsOf = (
  routes: Readonly<Record<string, Route>>,
  handlers: Readonly<Record<string, ApiHandler>>,
): Operation[] =>
  Object.entries(routes).map(([name, route]) => {
    const handler = handlers[name];
    if (handler === undefined) throw new Error(`the operation ${name} has a route but no handler`);
    return { name, route, handler };
  });

export type Match =
  | { found: 'operation'; operation: Operation; pathParameters: Record<string, string> }
  | { found: 'other-methods'; allowed: string[] }
  | { found: 'nothing' };

/**
 * Finds the operation for a request. As on API Gateway, a literal segment goes before a parameter, `{name+}` takes all
 * segments that are left, at least one, and a slash at the end of a path is not looked at.
 */
export const routeTable = (operations: readonly Operation[]) => {
  const templates = operations
    .map((operation) => ({ operation, segments: operation.route.path.split('/') }))
    .sort((a, b) => literals(b.segments) - literals(a.segments));
  return (method: string, path: string): Match => {
    const segments = path.replace(/(?<=.)\/$/, '').split('/');
    const fitting = templates.flatMap(({ operation, segments: template }) => {
      const pathParameters = parametersOf(template, segments);
      return pathParameters === undefined ? [] : [{ operation, pathParameters }];
    });
    const [best] = fitting;
    if (best === undefined) return { found: 'nothing' };
    const resource = fitting.filter(({ operation }) => operation.route.path === best.operation.route.path);
    const hit = resource.find(({ operation }) => operation.route.method === method);
    if (hit !== undefined) return { found: 'operation', ...hit };
    if (TAKES_WHATEVER_IS_LEFT.test(best.operation.route.path)) return { found: 'nothing' };
    return { found: 'other-methods', allowed: allowedMethods(resource.map(({ operation }) => operation.route.method)) };
  };
};

/** Of an address that is none, this is no address either: other methods than its own find nothing there. */
const TAKES_WHATEVER_IS_LEFT = /^\/\{\w+\+\}$/;

const isParameter = (segment: string): boolean => segment.startsWith('{');

const literals = (segments: readonly string[]): number => segments.filter((segment) => !isParameter(segment)).length;

const isGreedy = (segment: string | undefined): boolean => segment?.endsWith('+}') === true;

const parametersOf = (template: readonly string[], segments: readonly string[]): Record<string, string> | undefined => {
  if (isGreedy(template.at(-1))) return greedyParameters(template, segments);
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    const segment = segments[i] as string;
    if (!isParameter(part)) {
      if (part !== segment) return undefined;
    } else if (segment === '') return undefined;
    else parameters[part.slice(1, -1)] = segment;
  }
  return parameters;
};

/** The rest of the path as one value. */
const greedyParameters = (template: readonly string[], segments: readonly string[]) => {
  const before = template.length - 1;
  const rest = segments.slice(before).join('/');
  return parametersOf(
    [...template.slice(0, before), `{${template[before]?.slice(1, -2)}}`],
    [...segments.slice(0, before), rest],
  );
};

const allowedMethods = (methods: readonly string[]): string[] =>
  methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
