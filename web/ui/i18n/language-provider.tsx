import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LanguageContext } from './language.ts';
import type { Language } from './languages.ts';

const KEY = 'xinzheng.language';

/** Chinese unless this browser was told otherwise. Storage may be switched off. */
const remembered = (): Language => {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
};

const remember = (language: Language): void => {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then the choice holds until the page is closed.
  }
};

export const LanguageProvider = ({ children }: { children: ComponentChildren }) => {
  const [language, setLanguage] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    remember(chosen);
    setLanguage(chosen);
  };
  return <LanguageContext.Provider value={[language, choose]}>{children}</LanguageContext.Provider>;
};
