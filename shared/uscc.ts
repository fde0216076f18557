/** 统一社会信用代码, GB 32100-2015: 18 characters of a 31-character alphabet (no I O S V Z), the last a check character. */
export type Uscc = string & { readonly __brand: 'Uscc' };

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const VALUE = new Map([...ALPHABET].map((character, value) => [character, value]));

/** 3^i mod 31, GB 32100-2015 section 5.4. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17; undefined when one of them is outside the alphabet. */
export const usccCheckCharacter = (body: string): string | undefined => {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const value = VALUE.get(body.charAt(i));
    if (value === undefined) return undefined;
    sum += value * (WEIGHTS[i] as number);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
};

export const isUscc = (text: string): text is Uscc =>
  text.length === 18 && usccCheckCharacter(text) === text.charAt(17);

/** 92 is the prefix of individual businesses (个体工商户). */
export const isIndividualBusiness = (uscc: string): boolean => uscc.startsWith('92');
