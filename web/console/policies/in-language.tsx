import { Chinese } from '../../ui/content/chinese.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';

/** What has an English name beside its Chinese one. */
export const InLanguage = ({ zh, en }: { zh: string; en: string }) => {
  const language = useLanguage();
  return language === 'en' ? <span>{en}</span> : <Chinese>{zh}</Chinese>;
};
