import { timingSafeEqual } from 'node:crypto';
import { sha256Hex } from '../digest.ts';
import type { Tries, WrongCodeStore } from './wrong-code-store.ts';

interface Deps {
  /** The code of a number, by one read whether it exists. */
  codeOf: (number: string) => Promise<string | undefined>;
  wrongCodes: WrongCodeStore;
  now: () => Date;
}

/**
 * Whether a reader knows the code that is printed beside a number. A number without a code costs no look; all others cost
 * the same reads and writes whether they exist or not, until the code is right. Throws when too many were tried.
 */
export const isRightCode = async (
  { code, ...tries }: Tries & { code: string },
  { codeOf, wrongCodes, now }: Deps,
): Promise<boolean> => {
  if (code.trim() === '') return false;
  const [rightCode] = await Promise.all([codeOf(tries.number), wrongCodes.admit(tries, now())]);
  const isRight = sameText(code.trim().toUpperCase(), rightCode ?? '');
  if (isRight && rightCode !== undefined) return true;
  await wrongCodes.count(tries, now());
  return false;
};

/** Compares digests, in the same time whatever differs. */
const sameText = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)));
