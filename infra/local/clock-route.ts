import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { inShanghai } from '../../shared/calendar/dates.ts';
import { ok, toResult } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { type BusinessClock, parseInstant } from './clock.ts';
import { gatewayProblem, sendResult } from './gateway/answer.ts';
import { discardRest, readBody } from './gateway/request-body.ts';

export const CLOCK_PATH = '/__local/clock';

/** Reads and moves the business clock. Of the embedded stack only: nothing like it is ever deployed. */
export const clockRoute =
  (clock: BusinessClock): RequestListener =>
  (req: IncomingMessage, res: ServerResponse) => {
    const requestId = randomUUID();
    moveOrRead(req, clock).then(
      () => sendResult(req, res, toResult(ok({ now: inShanghai(clock.now()) }), requestId)),
      (error: unknown) => {
        if (!(error instanceof Problem)) return void res.destroy(error as Error);
        return sendResult(
          req,
          res,
          gatewayProblem(error, requestId, error.status === 405 ? { Allow: 'GET, POST' } : {}),
        );
      },
    );
  };

const moveOrRead = async (req: IncomingMessage, clock: BusinessClock): Promise<void> => {
  if (req.method === 'GET' || req.method === 'HEAD') return;
  if (req.method !== 'POST') throw new Problem('method-not-allowed', '该地址支持 GET、POST');
  const body = await readBody(req, 1000);
  if (body === undefined) {
    discardRest(req);
    throw new Problem('payload-too-large', '请求体过大');
  }
  const instant = parseInstant(nowOf(body.toString('utf8')));
  if (instant === undefined)
    throw new Problem('invalid-request', 'now 应为带时区的时刻，如 2026-03-02T09:00:00+08:00', {
      errors: [{ pointer: '/now', code: 'wrong-format', message: '应为 RFC 3339 时刻，须带时区' }],
    });
  clock.moveTo(instant);
};

const nowOf = (text: string): unknown => {
  try {
    return (JSON.parse(text) as { now?: unknown } | null)?.now;
  } catch {
    throw new Problem('malformed-json', '请求体不是有效的 JSON');
  }
};
