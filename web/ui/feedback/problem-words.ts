import type { Problem } from '../../api/problem.ts';
import type { Language } from '../i18n/languages.ts';

type Code = Exclude<Problem['code'], 'network'>;

/** In English; in Chinese the platform's own words are shown. */
const ENGLISH: Readonly<Record<Code, string>> = {
  'invalid-request': 'Something in the request needs mending',
  'malformed-json': 'The request could not be read',
  unauthenticated: 'Not signed in, or the session has expired',
  forbidden: 'You may not do this',
  'foreign-domain': 'You may not submit data of this domain',
  'no-mandate': 'There is no valid mandate for this',
  'not-found': 'Not found',
  'unknown-domain': 'There is no such domain',
  'unknown-enterprise': 'The platform knows no such enterprise',
  'method-not-allowed': 'This address does not allow that',
  'idempotency-mismatch': 'The request was changed after it had been sent; please try again',
  'count-mismatch': 'The declared number differs from what the platform received',
  'declaration-gap': 'The period does not follow on from the last declaration',
  'future-declaration': 'The declared period ends in the future',
  'batch-in-progress': 'A batch is still being written',
  'batch-abandoned': 'The batch was interrupted and settled',
  'changed-meanwhile': 'Somebody else changed this meanwhile',
  'not-now': 'This is not possible at the present stage',
  'case-exists': 'The same matter is already being handled',
  'transfers-used-up': 'It cannot be transferred any more',
  'extension-refused': 'The time limit cannot be extended',
  outranked: 'For this record the deciding authority prevails',
  'repair-too-early': 'The conditions for credit repair are not met yet',
  'repair-refused-kind': 'This kind of record is not open to credit repair',
  'repair-refused-hidden': 'This record is not listed in reports',
  'repair-refused-repaired': 'This record has already been repaired',
  'repair-refused-duties': 'The statutory duties have not been fulfilled',
  'report-revoked': 'The report has been revoked',
  'share-expired': 'The share has expired',
  'share-revoked': 'The share has been revoked',
  'share-used-up': 'The share has been opened as often as it may be',
  'too-many-subscriptions': 'There are too many subscriptions',
  'payload-too-large': 'What was sent is too large',
  'unsupported-media-type': 'This type of content is not supported',
  unprintable: 'There are characters that cannot be printed',
  'too-many-requests': 'Too many requests; please wait a moment',
  'quota-exceeded': "Today's quota is used up",
  internal: 'The system made an error',
  unavailable: 'The service is unavailable for the moment; please try again',
};

/** For replies that are no problem documents and so bring no words of their own. */
const CHINESE_FALLBACK = '服务暂时没有给出有效的答复，请稍后重试';

const NETWORK: Readonly<Record<Language, string>> = {
  'zh-CN': '网络不通，您填写的内容未丢失，请重试',
  en: 'No connection. Nothing you filled in is lost; please try again.',
};

/** One line on what went wrong. */
export const problemTitle = ({ code, title }: Pick<Problem, 'code' | 'title'>, language: Language): string => {
  if (code === 'network') return NETWORK[language];
  if (language === 'zh-CN') return title === '' ? CHINESE_FALLBACK : title;
  return ENGLISH[code] ?? title;
};

/** What is wrong with a field, where the code says it; else the platform's Chinese words are all there is. */
const ENGLISH_FAULTS: Readonly<Record<string, string>> = {
  required: 'This is needed',
  'wrong-type': 'This is of the wrong type',
  'not-allowed': 'This is not one of the allowed values',
  'wrong-format': 'This is not in the right format',
  'too-big': 'This is too long or too large',
  'too-small': 'This is too short or too small',
};

export const faultInEnglish = (code: string): string | undefined => ENGLISH_FAULTS[code];
