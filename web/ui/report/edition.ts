import type { Language } from '../i18n/languages.ts';

/**
 * `chinese`: as the PDF has it. `both`: English stands beside the Chinese, as in the PDF. `both-on-screen`: it does here
 * alone, for who reads the page in English; on paper the page is what the PDF is.
 */
export type Edition = 'chinese' | 'both' | 'both-on-screen';

/** `language` is what the report was issued in. */
export const editionOf = (language: string, pageLanguage: Language): Edition => {
  if (language === 'zh-CN/en') return 'both';
  return pageLanguage === 'en' ? 'both-on-screen' : 'chinese';
};
