import { isUscc } from '../../../shared/uscc.ts';

export type UsccFault = { is: 'length'; length: number } | { is: 'character'; character: string } | { is: 'check' };

const LENGTH = 18;
/** GB 32100-2015: digits and capital letters without I, O, S, V and Z. */
const OUTSIDE = /[^0-9A-HJ-NP-RTUWXY]/;

/** A code as people type or paste it, in the platform's writing. */
export const usccIn = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** What is wrong with a code; nothing where it is right, or not written yet. */
export const usccFault = (typed: string): UsccFault | undefined => {
  const code = usccIn(typed);
  if (code === '' || isUscc(code)) return undefined;
  const [character] = OUTSIDE.exec(code) ?? [];
  if (character !== undefined) return { is: 'character', character };
  return code.length === LENGTH ? { is: 'check' } : { is: 'length', length: code.length };
};
