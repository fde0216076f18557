import { useAddress } from '../../ui/address/use-address.ts';
import { domainLabel } from '../../ui/domains/domain-label.ts';
import { type Domain, useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Select } from '../../ui/form/select.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { ownDomains } from '../domains/own-domains.ts';
import { Declaration } from './declaration.tsx';
import { texts } from './declaration-texts.ts';

/** Declares without an upload: of what a program has sent, or that there was nothing. */
const DeclarePage = () => {
  const t = useTexts(texts);
  const { unit } = useMe();
  const domains = useDomains();
  return (
    <Page title={t.title} lead={t.pageLead} back={{ to: '/uploads', label: t.back }}>
      <Answered of={domains}>
        {(answer) => <DeclareOneOf domains={ownDomains(answer.domains, unit?.id)} reload={domains.reload} />}
      </Answered>
    </Page>
  );
};

const DeclareOneOf = ({ domains, reload }: { domains: readonly Domain[]; reload: () => void }) => {
  const t = useTexts(texts);
  const language = useLanguage();
  const address = useAddress({ domain: domains.length === 1 ? (domains[0]?.code ?? '') : '' });
  const chosen = domains.find(({ code }) => code === address.values.domain);
  if (domains.length === 0) return <EmptyState title={t.noDomains} />;
  return (
    <>
      <Select
        {...address.bind('domain')}
        label={t.domain}
        placeholder={t.choose}
        options={domains.map((domain) => ({ value: domain.code, label: domainLabel(domain, language) }))}
      />
      {chosen && <Declaration domain={chosen} reload={reload} />}
    </>
  );
};

export default DeclarePage;
