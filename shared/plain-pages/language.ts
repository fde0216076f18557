import * as z from 'zod';

/** The languages of the plain pages. Whoever asks for none, or for one there is not, reads Chinese. */
const PAGE_LANGUAGES = ['zh-CN', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** What is said, in every language. */
export type InEach<T> = Readonly<Record<PageLanguage, T>>;

/** As the query of a page carries it. */
export const Lang = z.enum(PAGE_LANGUAGES).default('zh-CN').catch('zh-CN').describe('页面的语言');

/** An address of ours as pages of this language link to it: Chinese needs no word of it. */
export const inLanguage = (address: string, language: PageLanguage): string =>
  language === 'zh-CN' ? address : `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;

export const otherThan = (language: PageLanguage): PageLanguage => (language === 'en' ? 'zh-CN' : 'en');

/** What a form sends of the language. */
export const languageField = (language: PageLanguage): string =>
  language === 'zh-CN' ? '' : `<input type="hidden" name="lang" value="${language}">`;
