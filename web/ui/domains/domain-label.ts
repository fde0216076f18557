import type { Language } from '../i18n/languages.ts';

interface Named {
  code: string;
  name: string;
  nameEn?: string | undefined;
}

/** 21 市场监督管理; the English name where there is one. */
export const domainLabel = ({ code, name, nameEn }: Named, language: Language): string =>
  `${code} ${language === 'en' ? (nameEn ?? name) : name}`;
