import { randomBytes } from 'node:crypto';
import { lazily } from '../lazily.ts';
import { Problem } from '../problem.ts';
import type { Key } from '../table/key.ts';
import { keys } from '../table/keys.ts';
import type { Table } from '../table/table.ts';
import { closedFor, countedOnce, placeOf, type WrongCodes } from './wrong-codes.ts';

/** Whose tries these are: by number and place, so that nobody shuts a number for anyone but themselves. */
export interface Tries {
  number: string;
  sourceIp: string;
}

/** Does the same, at the same cost, for numbers that exist and for those that do not. */
export const wrongCodes = (table: Table) => {
  const secret = lazily(() => secretIn(table));
  const keyOf = async ({ number, sourceIp }: Tries): Promise<Key> =>
    keys.wrongCodes(await secret(), number, placeOf(sourceIp));
  const held = async (tries: Tries): Promise<WrongCodes | undefined> =>
    (await table.get(await keyOf(tries))) as WrongCodes | undefined;
  const admitted = async (tries: Tries, now: Date): Promise<WrongCodes | undefined> => {
    const before = await held(tries);
    const seconds = closedFor(before, now);
    if (seconds !== undefined) throw tooMany(seconds);
    return before;
  };
  return {
    /** Throws when too many wrong codes were tried. */
    admit: async (tries: Tries, now: Date): Promise<void> => {
      await admitted(tries, now);
    },

    /** Counts a wrong code. Whoever loses a race lost it to another wrong code: there are soon too many. */
    count: async (tries: Tries, now: Date): Promise<void> => {
      const key = await keyOf(tries);
      for (;;) {
        const before = await admitted(tries, now);
        const expected = { since: before?.since, tries: before?.tries };
        if (await table.update(key, { ...countedOnce(before, now) }, expected)) return;
      }
    },
  };
};

export type WrongCodeStore = ReturnType<typeof wrongCodes>;

/** Chosen by whoever needs it first. Without it nobody can work out a number that shares its item with somebody else's. */
const secretIn = async (table: Table): Promise<string> => {
  const key = keys.wrongCodesSecret();
  const kept = async () => (await table.get(key))?.secret as string | undefined;
  const secret = randomBytes(32).toString('base64url');
  return (
    (await kept()) ?? ((await table.update(key, { secret }, { secret: undefined })) ? secret : String(await kept()))
  );
};

const tooMany = (retryAfterSeconds: number): Problem =>
  new Problem('too-many-requests', '该编号的验证码输错次数过多，请稍后再试，或用文件核验', {
    retryAfterSeconds,
  });
