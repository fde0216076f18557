import { LinkButton } from '../button/link-button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { Toolbar } from '../page/toolbar.tsx';
import { texts } from './texts.ts';

/** Where signing in again in another tab ends. */
export const SignedInPage = () => {
  const t = useTexts(texts);
  return (
    <Page title={t.signedIn} lead={t.signedInLead}>
      <Toolbar>
        <LinkButton to="/">{t.home}</LinkButton>
      </Toolbar>
    </Page>
  );
};
