import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { Problem } from '../../../shared/problem.ts';
import { gatewayProblem, sendResult } from './answer.ts';
import { invoke } from './invoke.ts';
import { proxyEvent, type ReceivedRequest } from './proxy-event.ts';
import { discardRest, readBody } from './request-body.ts';
import { type Match, type Operation, routeTable } from './route-table.ts';
import { type Limits, throttle } from './throttle.ts';

/** Of one operation that needs no token; the deployed API's are a tenth (operations-api.ts): here one machine tests everything. */
const OPEN_TO_ANYONE: Limits = { perSecond: 500, burst: 1000 };

/**
 * What API Gateway does between a client and the functions: finds the operation, builds the event, invokes, answers.
 * Its own refusals look like those of the functions.
 */
export const gateway = (operations: readonly Operation[], limits = OPEN_TO_ANYONE): RequestListener => {
  const parts = { match: routeTable(operations), mayPass: throttle(limits) };
  return (req, res) => {
    const requestId = randomUUID();
    answer(parts, req, requestId).then(
      (result) => sendResult(req, res, result),
      (error: unknown) => {
        // The client went away while it was sending.
        if (req.destroyed && !req.complete) return void res.destroy();
        console.error(error);
        return sendResult(req, res, gatewayProblem(new Problem('internal', '系统内部错误，请稍后再试'), requestId));
      },
    );
  };
};

interface Parts {
  match: ReturnType<typeof routeTable>;
  mayPass: ReturnType<typeof throttle>;
}

const answer = async (
  { match, mayPass }: Parts,
  req: IncomingMessage,
  requestId: string,
): Promise<APIGatewayProxyResult> => {
  const { method = 'GET', url = '/' } = req;
  const [encodedPath = '/', search = ''] = url.split(/\?(.*)/s, 2);
  const path = decoded(encodedPath);
  if (path === undefined) return gatewayProblem(new Problem('invalid-request', '地址中的百分号编码有误'), requestId);
  const asked = { method: method === 'HEAD' ? 'GET' : method, path, query: new URLSearchParams(search), requestId };
  const route = match(asked.method, path);
  if (route.found !== 'operation') return refusal(route, asked);
  const { name, route: declared } = route.operation;
  if (declared.callers === 'anyone' && !mayPass(name)) return throttled(req, requestId);
  return call(route, asked, req);
};

/** In the words of gateway-problems.ts. */
const throttled = (req: IncomingMessage, requestId: string): APIGatewayProxyResult => {
  discardRest(req);
  const problem = new Problem('too-many-requests', '请求过于频繁，请稍后再试', { retryAfterSeconds: 1 });
  return gatewayProblem(problem, requestId);
};

type Asked = Pick<ReceivedRequest, 'method' | 'path' | 'query' | 'requestId'>;

const refusal = (route: Exclude<Match, { found: 'operation' }>, { path, requestId }: Asked): APIGatewayProxyResult => {
  if (route.found === 'nothing') return gatewayProblem(new Problem('not-found', `没有这个地址：${path}`), requestId);
  const problem = new Problem('method-not-allowed', `该地址支持 ${route.allowed.join('、')}`);
  return gatewayProblem(problem, requestId, { Allow: route.allowed.join(', ') });
};

const call = async (
  { operation, pathParameters }: Extract<Match, { found: 'operation' }>,
  asked: Asked,
  req: IncomingMessage,
): Promise<APIGatewayProxyResult> => {
  const body = await readBody(req);
  if (body === undefined) {
    discardRest(req);
    return gatewayProblem(new Problem('payload-too-large', '请求体不得超过 6 MB，请分批报送'), asked.requestId);
  }
  const event = proxyEvent({
    ...asked,
    rawHeaders: req.rawHeaders,
    body,
    sourceIp: req.socket.remoteAddress ?? '127.0.0.1',
    protocol: `HTTP/${req.httpVersion}`,
    receivedAt: new Date(),
    resource: operation.route.path,
    pathParameters,
  });
  return invoke(operation, event);
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};
