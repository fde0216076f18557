import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { canonicalJson } from '../../../shared/digest.ts';
import { PublicJwks } from '../../../shared/signing/signer.ts';
import { RefusedRequest } from '../platform/answer.ts';
import type { Platform } from '../platform/client.ts';
import { writeBelow } from './settings.ts';

/** `absent`: the platform publishes no keys. `changed`: others than those pinned, which stay as they are. */
export type Pinned = 'absent' | 'pinned' | 'unchanged' | 'changed';

/** Pins the platform's public keys once, so that receipts can be checked offline. They are replaced only when asked for. */
export const pinKeys = async (
  platform: Platform,
  file: string,
  replace: boolean,
): Promise<{ pinned: Pinned; keyIds: string[] }> => {
  const offered = await keysOf(platform);
  if (offered === undefined) return { pinned: 'absent', keyIds: [] };
  const keyIds = offered.keys.map(({ kid }) => kid);
  const held = await textOf(file);
  const text = canonicalJson(offered);
  if (held?.trim() === text) return { pinned: 'unchanged', keyIds };
  if (held !== undefined && !replace) return { pinned: 'changed', keyIds };
  await writeBelow(file, `${text}\n`);
  return { pinned: 'pinned', keyIds };
};

const keysOf = async (platform: Platform): Promise<z.output<typeof PublicJwks> | undefined> => {
  try {
    return await platform.json({ method: 'GET', path: '/.well-known/jwks.json' }, PublicJwks);
  } catch (failure) {
    if (failure instanceof RefusedRequest) return undefined;
    throw failure;
  }
};

const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
