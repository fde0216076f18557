import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { Toolbar } from '../page/toolbar.tsx';
import { texts } from './texts.ts';

/** The page's script did not come: no network, or a newer version has replaced it. */
export const PageUnloadable = ({ retry }: { retry: () => void }) => {
  const t = useTexts(texts);
  return (
    <Page {...t.unloadable}>
      <Toolbar>
        <Button variant="primary" onClick={retry}>
          {t.retry}
        </Button>
        <Button onClick={() => location.reload()}>{t.refresh}</Button>
      </Toolbar>
    </Page>
  );
};
