import { LinkButton } from '../button/link-button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { Toolbar } from '../page/toolbar.tsx';
import { texts } from './texts.ts';

export const NotFoundPage = () => {
  const t = useTexts(texts);
  return (
    <Page title={t.notFound} lead={t.notFoundLead}>
      <Toolbar>
        <LinkButton to="/">{t.home}</LinkButton>
      </Toolbar>
    </Page>
  );
};
