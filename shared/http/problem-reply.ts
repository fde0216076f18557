import { PROBLEMS, type Problem } from '../problem.ts';
import type { Reply } from './reply.ts';

/** RFC 9457. The `type` is the code as a URN, `instance` the request that failed. */
export const problemReply = (problem: Pick<Problem, 'code' | 'detail' | 'extras'>, requestId: string): Reply => {
  const { status, title } = PROBLEMS[problem.code];
  const { errors, members, retryAfterSeconds } = problem.extras;
  return {
    status,
    contentType: 'application/problem+json; charset=utf-8',
    headers: {
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
    },
    body: JSON.stringify({
      type: `urn:xinzheng:problem:${problem.code}`,
      title,
      status,
      code: problem.code,
      detail: problem.detail,
      instance: requestId,
      ...(errors === undefined ? {} : { errors }),
      ...members,
    }),
  };
};
