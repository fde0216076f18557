import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/language.ts';
import { recentDomains } from './use-domains.ts';

type Names = ReadonlyMap<string, string>;

const NONE: Names = new Map();

/**
 * English names of domains by code, for answers that name a domain in Chinese alone: by the list that says both. Empty in Chinese,
 * and as long as the list is not there: then the Chinese name stays, which is right in any language.
 */
export const useEnglishNames = (): Names => {
  const language = useLanguage();
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    if (language === 'en')
      recentDomains().then(
        ({ data }) => setNames(namesIn(data?.domains ?? [])),
        () => undefined,
      );
  }, [language]);
  return language === 'en' ? names : NONE;
};

const namesIn = (domains: readonly { code: string; nameEn?: string | undefined }[]): Names =>
  new Map(domains.flatMap(({ code, nameEn }) => (nameEn === undefined ? [] : [[code, nameEn] as const])));
