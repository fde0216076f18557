import type { Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';

/** Roots live for decades. */
const CACHED = 'public, max-age=86400';

/** The root of the certificates that reports are signed with. A licensed authority may publish its own: then there is none here. */
export const publishedRoot = (pem: string) => async (): Promise<Reply> => {
  if (pem === '') throw new Problem('not-found', '根证书由签发它的认证机构公布');
  return { status: 200, headers: { 'Cache-Control': CACHED }, contentType: 'application/x-pem-file', body: pem };
};
