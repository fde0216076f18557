import { useLanguage } from './language.ts';
import type { Language } from './languages.ts';

/** A page's words, the same in both languages; `texts.ts` beside the page. */
export type Texts<T> = Readonly<Record<Language, T>>;

export const useTexts = <T>(texts: Texts<T>): T => texts[useLanguage()];
