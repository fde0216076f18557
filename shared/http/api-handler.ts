import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type * as z from 'zod';
import { Problem } from '../problem.ts';
import type { Caller, VerifyToken } from './caller.ts';
import { accessTokenOf, cookiesOf } from './credential.ts';
import { logFailure } from './failure-log.ts';
import type { HostCookies } from './host-cookies.ts';
import { parseRequest } from './parse-request.ts';
import { isNavigation, problemPage } from './problem-page.ts';
import { problemReply } from './problem-reply.ts';
import { type Reply, toResult } from './reply.ts';
import type { Route } from './route.ts';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a use case is given: everything checked, and the caller where the route asks for one. */
export interface ApiRequest<R extends Route> {
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
  caller: R['callers'] extends 'anyone' ? undefined : Caller;
  /** Of a route that takes one. Undefined where the caller gave none: the request is then not safe to repeat. */
  idempotencyKey: R['idempotencyKey'] extends true ? string | undefined : undefined;
  /** Of a route that sets them. */
  cookies: R['cookies'] extends true ? HostCookies : undefined;
  /** The network address the request came from; for limits alone, never kept. */
  sourceIp: string;
}

export type ApiHandler = (event: APIGatewayProxyEvent, context?: Context) => Promise<APIGatewayProxyResult>;

/** A use case behind its route: admit, parse, run, answer. Problems become RFC 9457 here and nowhere else. */
export const apiHandler = <const R extends Route>(
  route: R,
  verifyToken: VerifyToken,
  run: (request: ApiRequest<R>) => Promise<Reply>,
): ApiHandler => {
  const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(problemReplies())
    .handler(async (received: APIGatewayProxyEvent) => {
      const event = withLowerCase(received);
      const caller = route.callers === 'anyone' ? undefined : await admit(event, route.callers, verifyToken);
      const { sourceIp } = event.requestContext.identity;
      const cookies = route.cookies === true ? cookiesOf(event) : undefined;
      const reply = await run({ ...parseRequest(route, event), caller, sourceIp, cookies } as ApiRequest<R>);
      if (reply.failure !== undefined) logFailure(reply.failure, event);
      return toResult(reply, requestIdOf(event));
    });
  return (event, context) => handler(event, context ?? ({} as Context));
};

/** Header names are case-insensitive (RFC 9110 5.1); API Gateway passes them on as they were sent. */
const withLowerCase = (event: APIGatewayProxyEvent): APIGatewayProxyEvent => {
  const given = Object.entries(event.headers ?? {});
  return { ...event, headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])) };
};

const requestIdOf = (event: APIGatewayProxyEvent): string => event.requestContext.requestId;

const admit = async (
  event: APIGatewayProxyEvent,
  roles: Exclude<Route['callers'], 'anyone'>,
  verifyToken: VerifyToken,
): Promise<Caller> => {
  const caller = await verifyToken(accessTokenOf(event));
  if (!roles.includes(caller.role)) throw new Problem('forbidden', '您的角色不能进行此操作');
  return caller;
};

/** Known problems are the caller's answer; anything else is answered without its insides. Failures of ours are logged. */
const problemReplies = (): middy.MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> => ({
  onError: (request) => {
    const event = withLowerCase(request.event);
    const requestId = requestIdOf(event);
    const known = request.error instanceof Problem ? request.error : undefined;
    const problem = known ?? new Problem('internal', '系统内部错误，请稍后再试；如仍出现，请提供请求编号');
    if (problem.status >= 500) logFailure(request.error, event);
    const reply = isNavigation(event) ? problemPage(problem, event) : problemReply(problem, requestId);
    request.response = toResult(reply, requestId);
  },
});
