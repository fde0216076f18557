import type { Table } from '../../shared/table/table.ts';

/** How one call fails: before it reaches the table, after it took effect (the answer lost), or half-way through a batch. */
export const FAULTS = ['before', 'after', 'half'] as const;
type Fault = (typeof FAULTS)[number];

class Injected extends Error {}

/** Which call fails: the nth of all, or each of one operation, from its nth on if one is given. */
type Failing<T> = { call: number; fault: Fault } | { operation: keyof T; from?: number; fault: Fault };

/** A table some of whose calls fail, and whose calls are counted. */
export const faultyTable = (table: Table, failing?: Failing<Table>) => {
  const { target, calls } = faulty(table, failing);
  return { table: target, calls };
};

/** The same for anything whose members are all asynchronous functions. */
export const faulty = <T extends object>(target: T, failing?: Failing<T>) => {
  let calls = 0;
  let ofOperation = 0;
  const fails = (name: string): boolean => {
    if (failing === undefined) return false;
    if ('call' in failing) return failing.call === calls;
    return failing.operation === name && ++ofOperation >= (failing.from ?? 1);
  };
  const wrapped = Object.fromEntries(
    Object.entries(target).map(([name, operation]) => [
      name,
      async (...given: unknown[]) => {
        const run = operation as (...given: unknown[]) => Promise<unknown>;
        calls++;
        if (!fails(name)) return run(...given);
        if (failing?.fault === 'half' && Array.isArray(given[0])) await run(given[0].slice(0, given[0].length >> 1));
        if (failing?.fault === 'after') await run(...given);
        throw new Injected(`${name} failed ${failing?.fault}`);
      },
    ]),
  ) as unknown as T;
  return { target: wrapped, calls: () => calls };
};

/** Lets work be cut short by a failure that was injected, or by a sweep that reports one; any other failure is the test's. */
export const cutShortBy = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    const wasInjected = error instanceof Injected || (error instanceof Error && error.message.startsWith('not swept:'));
    if (!wasInjected) throw error;
  }
};
