import { Problem } from '../problem.ts';
import type { Key } from './key.ts';

/** DynamoDB's own limit. */
const MAX_SORT_KEY_BYTES = 1024;

/** Where a list goes on, as callers carry it: opaque, and useless in another caller's partition. */
export const cursorFrom = (next: Key | undefined): string | undefined =>
  next === undefined ? undefined : Buffer.from(next.sk).toString('base64url');

export const keyAfter = (pk: string, cursor: string | undefined): Key | undefined => {
  if (cursor === undefined) return undefined;
  const sk = Buffer.from(cursor, 'base64url').toString('utf8');
  if (sk === '' || Buffer.byteLength(sk) > MAX_SORT_KEY_BYTES || Buffer.from(sk).toString('base64url') !== cursor) {
    throw cursorProblem();
  }
  return { pk, sk };
};

export const cursorProblem = (): Problem => {
  const message = 'cursor 无效，请使用上一页返回的 cursor';
  return new Problem('invalid-request', message, {
    errors: [{ pointer: '/query/cursor', code: 'wrong-format', message }],
  });
};
