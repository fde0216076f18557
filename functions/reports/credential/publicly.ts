import type { Reply } from '../../../shared/http/reply.ts';

/** For programs of anyone, those in web pages too, and for caches on the way. */
export const publicly = (reply: Reply, seconds: number): Reply => ({
  ...reply,
  headers: { 'Cache-Control': `public, max-age=${seconds}`, 'Access-Control-Allow-Origin': '*' },
});
