import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { MIN_COMPRESSED_BYTES } from '../../compression.ts';

const zip = promisify(gzip);

const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i;

/** What goes over the wire, as API Gateway compresses it. */
export const compressed = async (
  body: Buffer,
  acceptEncoding = '',
): Promise<{ body: Buffer; headers: Record<string, string> }> =>
  body.length >= MIN_COMPRESSED_BYTES && TAKES_GZIP.test(acceptEncoding)
    ? { body: await zip(body), headers: { 'Content-Encoding': 'gzip' } }
    : { body, headers: {} };
