import { parseArgs } from 'node:util';
import type { Output } from '../push/show.ts';
import { CannotCheck } from './cannot-check.ts';
import { checkReceipt, type Verdict } from './check-receipt.ts';
import { jsonIn, keySetIn, oneKeyIn, type PinnedKeys } from './pinned-keys.ts';
import { inWords } from './show.ts';

const USAGE = '用法：npm run verify-receipt -- [--key 公钥.jwk.json | --jwks 公钥集.json] [--json] 回执.json';

const EXIT = { allGenuine: 0, someNot: 1, unchecked: 2 } as const;

export interface Surroundings {
  /** Where keys are pinned unless the command names a file. */
  pinnedKeysFile: string;
  out: Output;
  err: Output;
}

/** Checks receipts offline: exit code 0 when all are genuine, 1 when one is not, 2 when they could not be checked. */
export const runVerifyReceipt = async (args: string[], around: Surroundings): Promise<number> => {
  try {
    const { file, json, keys } = asked(args, around.pinnedKeysFile);
    const pinned = await keys();
    const verdicts = await Promise.all(receiptsIn(await jsonIn(file)).map((receipt) => checkReceipt(receipt, pinned)));
    around.out.write(json ? inJson(verdicts) : inWords(verdicts));
    return verdicts.every(({ genuine }) => genuine) ? EXIT.allGenuine : EXIT.someNot;
  } catch (failure) {
    if (!(failure instanceof Error)) throw failure;
    around.err.write(`${failure instanceof CannotCheck ? failure.message : failure.stack}\n`);
    return EXIT.unchecked;
  }
};

interface Asked {
  file: string;
  json: boolean;
  keys: () => Promise<PinnedKeys>;
}

const asked = (args: string[], pinnedKeysFile: string): Asked => {
  const { values, positionals } = argumentsOf(args);
  const { key, jwks, json = false } = values;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || (key !== undefined && jwks !== undefined)) throw new CannotCheck(USAGE);
  if (key !== undefined) return { file, json, keys: () => oneKeyIn(key) };
  if (jwks !== undefined) return { file, json, keys: () => keySetIn(jwks) };
  return { file, json, keys: () => pinnedBefore(pinnedKeysFile) };
};

const argumentsOf = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: 'string' }, jwks: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (cause) {
    throw new CannotCheck(USAGE, { cause });
  }
};

const pinnedBefore = async (file: string): Promise<PinnedKeys> => {
  try {
    return await keySetIn(file);
  } catch (cause) {
    const how = '请用 --key 或 --jwks 给出平台公钥，或把平台的 /.well-known/jwks.json 保存到该处';
    throw new CannotCheck(`没有可用的固定公钥（${(cause as Error).message}）。${how}\n${USAGE}`, { cause });
  }
};

/** One receipt, several of them, or a whole answer of the API that holds one. */
const receiptsIn = (content: unknown): unknown[] => {
  const some = Array.isArray(content) ? content : [content];
  if (some.length === 0) throw new CannotCheck('文件中没有回执');
  return some.map((one) => (typeof one === 'object' && one !== null && 'receipt' in one ? one.receipt : one));
};

const inJson = (verdicts: readonly Verdict[]): string =>
  verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join('');
