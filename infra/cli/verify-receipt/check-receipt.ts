import { compactVerify, decodeProtectedHeader, importJWK, type ProtectedHeaderParameters } from 'jose';
import * as z from 'zod';
import { RECEIPT_JWS_TYPE, ReceiptContent } from '../../../functions/ingest/receipt.ts';
import { canonicalJson } from '../../../shared/digest.ts';
import { ALGORITHM, type PublicJwk } from '../../../shared/signing/signer.ts';
import type { PinnedKeys } from './pinned-keys.ts';

export type Verdict = { genuine: true; keyId: string; content: ReceiptContent } | { genuine: false; reason: string };

/** A later version of the platform may certify more: that is compared like the rest. */
const SignedContent = ReceiptContent.loose();

const Given = z.looseObject({ jws: z.string(), keyId: z.unknown().optional() });

/** Whether a pinned key signed exactly what the receipt says. A key inside the receipt counts for nothing. */
export const checkReceipt = async (given: unknown, pinned: PinnedKeys): Promise<Verdict> => {
  const receipt = Given.safeParse(given);
  if (!receipt.success) return refused('不是回执：没有签名（jws）');
  const { jws, keyId: named, ...readable } = receipt.data;
  const header = headerOf(jws);
  if (header === undefined) return refused('签名（jws）残缺');
  if (header.alg !== ALGORITHM) return refused(`签名算法应为 ${ALGORITHM}，现为 ${header.alg ?? '空'}`);
  const key = pinned(header.kid);
  if (key === undefined) return refused(`签名所用的密钥 ${header.kid ?? '（未注明）'} 不在固定的公钥之中`);
  const text = await signedText(jws, key);
  if (text === undefined) return refused('签名不符：内容被改动过，或不是由固定的密钥签发');
  if (header.typ !== RECEIPT_JWS_TYPE) return refused('签名属实，但签的不是回执');
  const content = SignedContent.safeParse(JSON.parse(text)).data;
  if (content === undefined) return refused('签名属实，但内容不是本程序认识的回执格式，请更新程序');
  const differing = differences({ ...readable, keyId: named }, { ...content, keyId: header.kid });
  if (differing.length > 0) return refused(`可读的内容与签名的内容不一致：${differing.join('、')}`);
  if (!wasInUse(key, content.receivedAt)) return refused(`密钥 ${header.kid} 在 ${content.receivedAt} 不在使用期内`);
  return { genuine: true, keyId: String(header.kid), content };
};

const refused = (reason: string): Verdict => ({ genuine: false, reason });

const headerOf = (jws: string): ProtectedHeaderParameters | undefined => {
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return undefined;
  }
};

const signedText = async (jws: string, key: PublicJwk): Promise<string | undefined> => {
  const verified = await compactVerify(jws, await importJWK(key, ALGORITHM), { algorithms: [ALGORITHM] }).catch(
    () => undefined,
  );
  return verified === undefined ? undefined : Buffer.from(verified.payload).toString();
};

/** Members that are not the same on both sides, or on one side only. */
const differences = (a: Record<string, unknown>, b: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => canonicalJson(a[name]) !== canonicalJson(b[name]),
  );

const wasInUse = ({ iat = 0, exp = Number.POSITIVE_INFINITY }: PublicJwk, receivedAt: string): boolean => {
  const at = Date.parse(receivedAt) / 1000;
  return iat <= at && at <= exp;
};
