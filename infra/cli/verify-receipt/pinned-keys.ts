import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import { PublicJwk, PublicJwks } from '../../../shared/signing/signer.ts';
import { CannotCheck } from './cannot-check.ts';

/** The key that is trusted for a key id, obtained beforehand and by another way than the receipt. */
export type PinnedKeys = (keyId: string | undefined) => PublicJwk | undefined;

/** Where the platform's key set (`/.well-known/jwks.json`) is pinned once, below the user's folder of settings. */
export const pinnedKeysFile = (configHome: string): string => join(configHome, 'xinzheng', 'jwks.json');

export const keySetIn = async (file: string): Promise<PinnedKeys> => {
  const { keys } = parsed(PublicJwks, await jsonIn(file), file);
  return (keyId) => keys.find(({ kid }) => kid === keyId);
};

/** One key is trusted whatever it is called: the signature alone decides. */
export const oneKeyIn = async (file: string): Promise<PinnedKeys> => {
  const key = parsed(PublicJwk, Object.assign({ kid: '-', alg: 'ES256', use: 'sig' }, await jsonIn(file)), file);
  return () => key;
};

const FILE_SYSTEM: Record<string, string> = {
  ENOENT: '文件不存在',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有读取该文件的权限',
};

export const jsonIn = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new CannotCheck(`${FILE_SYSTEM[cause.code ?? ''] ?? '无法读取文件'}：${file}`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CannotCheck(`不是有效的 JSON：${file}`, { cause });
  }
};

const parsed = <S extends z.ZodType>(schema: S, value: unknown, file: string): z.output<S> => {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new CannotCheck(`不是平台公布的公钥（P-256 的 JWK 或 JWKS）：${file}`, { cause: error });
};
