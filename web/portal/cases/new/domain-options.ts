import type { Option } from '../../../ui/form/option.ts';
import { useLanguage } from '../../../ui/i18n/language.ts';

interface Domain {
  code: string;
  name: string;
  nameEn?: string | undefined;
}

/** The domains of the city as choices. */
export const useDomainOptions = () => {
  const isEnglish = useLanguage() === 'en';
  return (domains: readonly Domain[]): Option[] =>
    domains.map(({ code, name, nameEn }) =>
      isEnglish && nameEn !== undefined
        ? { value: code, label: `${code} ${nameEn}` }
        : { value: code, label: `${code} ${name}`, lang: 'zh-CN' },
    );
};
