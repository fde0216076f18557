import { isUscc, type Uscc, usccCheckCharacter } from '../../../shared/uscc.ts';

/** GB 11714-1997: weights of the eight characters of an organisation code. */
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

const organisationCheckCharacter = (body: string): string => {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(body.charAt(i), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
};

/** A code that passes both check characters and belongs to nobody: `prefix` 91, 92, 52 …, then region and serial. */
export const syntheticUscc = (prefix: string, region: string, serial: number): Uscc => {
  const organisation = `MA${String(serial).padStart(6, '0')}`;
  const body = `${prefix}${region}${organisation}${organisationCheckCharacter(organisation)}`;
  const code = `${body}${usccCheckCharacter(body)}`;
  if (!isUscc(code)) throw new Error(`not a code: ${code}`);
  return code;
};
