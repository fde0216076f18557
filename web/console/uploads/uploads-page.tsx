import { LinkButton } from '../../ui/button/link-button.tsx';
import { useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { ownDomains } from '../domains/own-domains.ts';
import { Templates } from './templates.tsx';
import { texts } from './texts.ts';
import { UploadForm } from './upload-form.tsx';
import { UploadList } from './upload-list.tsx';

const UploadsPage = () => {
  const t = useTexts(texts);
  const { unit } = useMe();
  const domains = useDomains();
  return (
    <Page title={t.title} lead={t.lead} actions={<LinkButton to="/uploads/declare">{t.declare}</LinkButton>}>
      <Answered of={domains}>
        {(answer) => {
          const own = ownDomains(answer.domains, unit?.id);
          if (own.length === 0) return <EmptyState title={t.noDomains}>{t.noDomainsText}</EmptyState>;
          return (
            <Section title={t.upload}>
              <Templates />
              <UploadForm domains={own} />
            </Section>
          );
        }}
      </Answered>
      <UploadList domains={domains.data?.domains} />
    </Page>
  );
};

export default UploadsPage;
