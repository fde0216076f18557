import type * as z from 'zod';

export const ROLES = ['enterprise', 'department', 'officer', 'province', 'operator', 'relying-party'] as const;
export type Role = (typeof ROLES)[number];

/**
 * One operation of the API. Read by four: the handler (parse, admit), the CDK stack (API, function, permissions),
 * the OpenAPI document and the local gateway.
 */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With {names} for path parameters, as API Gateway writes them. */
  path: string;
  summary: string;
  /** Who may call it; `anyone` needs no token. */
  callers: readonly Role[] | 'anyone';
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The body is what an HTML form sends: pages have no script. */
  form?: true;
  /** Takes an Idempotency-Key: what it does cannot be told from a repetition by its content. */
  idempotencyKey?: true;
  /** It reads and sets cookies of this host (`host-cookies.ts`). */
  cookies?: true;
  /** Status and schema of the reply when all is well; no schema where it is not JSON. */
  reply: { status: number; description: string; body?: z.ZodType; contentType?: string };
  /** Opening one page asks for many of these at once, and each is answered from memory: let through more of them. */
  manyAtOnce?: true;
  /** Seconds the operation may take. */
  timeoutSeconds?: number;
  memoryMb?: number;
}

/** Keeps the literal types of a slice's routes. */
export const defineRoutes = <const R extends Record<string, Route>>(routes: R): R => routes;
