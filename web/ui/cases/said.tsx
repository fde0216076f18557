import { Chinese } from '../content/chinese.tsx';
import { useLanguage } from '../i18n/language.ts';

/** What the platform says in Chinese, or in English where there are words for it. */
export const Said = ({ zh, en }: { zh: string; en: string | null | undefined }) => {
  const isEnglish = useLanguage() === 'en';
  return isEnglish && typeof en === 'string' ? en : <Chinese>{zh}</Chinese>;
};
