import { Chinese } from '../../ui/content/chinese.tsx';
import { domainLabel } from '../../ui/domains/domain-label.ts';
import { useDomains } from '../../ui/domains/use-domains.ts';
import { useLanguage } from '../../ui/i18n/language.ts';

/** A domain by its code; its name comes a moment later. */
export const DomainName = ({ code }: { code: string }) => {
  const language = useLanguage();
  const domain = useDomains().data?.domains.find((one) => one.code === code);
  if (domain === undefined) return <span>{code}</span>;
  const label = domainLabel(domain, language);
  return <span>{domain.nameEn === undefined ? <Chinese>{label}</Chinese> : label}</span>;
};
