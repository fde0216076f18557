import { Misused } from './run-command.ts';

/** Of every command: who the user is, and whether a program reads the answer. */
export const COMMON_OPTIONS = {
  as: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Of the commands about the records of a domain. */
export const DOMAIN_OPTIONS = { ...COMMON_OPTIONS, domain: { type: 'string' } } as const;

export const RECEIPT_OPTION = { receipt: { type: 'string' } } as const;

/** The one thing a command is about, such as a file. */
export const theOne = (positionals: readonly string[]): string => {
  const [one, ...more] = positionals;
  if (one === undefined || more.length > 0) throw new Misused();
  return one;
};
