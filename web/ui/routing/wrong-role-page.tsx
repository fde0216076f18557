import { LinkButton } from '../button/link-button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { Toolbar } from '../page/toolbar.tsx';
import { texts } from './texts.ts';

/** A page of the application that is not for this role. */
export const WrongRolePage = () => {
  const t = useTexts(texts);
  return (
    <Page title={t.wrongRole} lead={t.wrongRoleLead}>
      <Toolbar>
        <LinkButton to="/">{t.home}</LinkButton>
      </Toolbar>
    </Page>
  );
};
