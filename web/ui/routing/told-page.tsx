import type { ComponentChildren } from 'preact';
import { LinkButton } from '../button/link-button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { Toolbar } from '../page/toolbar.tsx';
import { texts } from './texts.ts';

interface Props {
  what: 'notFound' | 'signedIn' | 'wrongRole' | 'seen';
  /** What else may be done than going home. */
  children?: ComponentChildren;
}

/** In the place of a page: why it is not shown, or not yet. */
export const ToldPage = ({ what, children }: Props) => {
  const t = useTexts(texts);
  return (
    <Page {...t[what]}>
      <Toolbar>
        {children}
        <LinkButton to="/">{t.home}</LinkButton>
      </Toolbar>
    </Page>
  );
};
