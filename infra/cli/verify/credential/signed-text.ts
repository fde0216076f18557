import { compactVerify, decodeProtectedHeader, importJWK, type ProtectedHeaderParameters } from 'jose';
import { ALGORITHM, type PublicJwk } from '../../../../shared/signing/signer.ts';
import type { PinnedKeys } from '../../verify-receipt/pinned-keys.ts';
import { NotGenuine } from '../signature-of.ts';

export interface SignedText {
  text: string;
  key: PublicJwk;
}

/** What a pinned key signed as a document of this type. Keys that the document brings along count for nothing. */
export const signedText = async (jws: string, type: string, pinned: PinnedKeys): Promise<SignedText> => {
  const header = headerOf(jws);
  if (header.alg !== ALGORITHM) throw new NotGenuine(`签名算法应为 ${ALGORITHM}，现为 ${header.alg ?? '空'}`);
  const key = pinned(header.kid);
  if (key === undefined) throw new NotGenuine(`签名所用的密钥 ${header.kid ?? '（未注明）'} 不在固定的公钥之中`);
  const { payload } = await compactVerify(jws, await importJWK(key, ALGORITHM), { algorithms: [ALGORITHM] }).catch(
    (cause: unknown) => {
      throw new NotGenuine('签名不符：内容被改动过，或不是由固定的密钥签发', { cause });
    },
  );
  if (header.typ !== type) throw new NotGenuine(`签名属实，但签的不是这类文件（${header.typ ?? '未注明'}）`);
  return { text: Buffer.from(payload).toString(), key };
};

const headerOf = (jws: string): ProtectedHeaderParameters => {
  const parts = jws.split('.');
  if (parts.length !== 3 || !parts.every(isExact)) throw new NotGenuine('签名残缺');
  try {
    return decodeProtectedHeader(jws);
  } catch (cause) {
    throw new NotGenuine('签名残缺', { cause });
  }
};

/** base64url has several spellings of some bytes; only the one that was written counts. */
export const isExact = (part: string): boolean => Buffer.from(part, 'base64url').toString('base64url') === part;

/** A key signs for nothing outside its time. */
export const signedInTime = ({ iat = 0, exp = Number.POSITIVE_INFINITY, kid }: PublicJwk, at: number): void => {
  if (at < iat || at > exp) throw new NotGenuine(`密钥 ${kid} 当时不在使用期内`);
};
