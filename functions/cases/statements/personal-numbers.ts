import { isUscc } from '../../../shared/uscc.ts';

/**
 * Numbers by which a natural person is identified or called (个人信息保护法 Art. 4), told by their form alone: what is
 * published stands on reports for anyone. Names and addresses no rule can tell; they are the moderator's to see.
 */

/** How people break numbers up; more of it than three characters is between two numbers. */
const BREAK = '[\\s\\-.·・•_/*、,]{0,3}';
/** Resident identity number (GB 11643): region, birth date, three digits and a check character. */
const IDENTITY = new RegExp(
  `(?<![0-9A-Z])[1-9]\\d{5}${BREAK}(?:18|19|20)\\d{2}${BREAK}(?:0[1-9]|1[0-2])${BREAK}(?:0[1-9]|[12]\\d|3[01])${BREAK}\\d{3}[\\dX](?![0-9A-Z])`,
  'g',
);
const MOBILE = new RegExp(`(?<!\\d)1[3-9]\\d(?:${BREAK}\\d){8}(?!\\d)`);
const COUNTRY = /(?:\+|(?<!\d)00)86(?=\D?1)/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

export const PERSONAL_NUMBERS = { identity: '身份证件号码', mobile: '手机号码' } as const;

/** The first such number a text has; undefined where it has none. The code of an enterprise may look like one. */
export const personalNumberIn = (text: string): keyof typeof PERSONAL_NUMBERS | undefined => {
  const plain = text.normalize('NFKC').toUpperCase().replace(DASHES, '-').replace(COUNTRY, ' ');
  if ((plain.match(IDENTITY) ?? []).some((number) => !isUscc(number))) return 'identity';
  return MOBILE.test(plain) ? 'mobile' : undefined;
};
