import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { texts } from './texts.ts';
import { ToldPage } from './told-page.tsx';

/**
 * Before a page whose loading enterprises see. Whoever made a link to it would otherwise have the person look, and be on record
 * for it, unasked.
 */
export const AskedFirst = ({ goOn }: { goOn: () => void }) => (
  <ToldPage what="seen">
    <Button variant="primary" onClick={goOn}>
      {useTexts(texts).open}
    </Button>
  </ToldPage>
);
