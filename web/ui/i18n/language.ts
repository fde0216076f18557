import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from './languages.ts';

type Choice = readonly [language: Language, choose: (language: Language) => void];

/** Filled by the LanguageProvider around every application. */
export const LanguageContext = createContext<Choice>(['zh-CN', () => undefined]);

export const useLanguage = (): Language => useContext(LanguageContext)[0];

export const useLanguageChoice = (): Choice => useContext(LanguageContext);
