import { LinkButton } from '../../ui/button/link-button.tsx';
import { BrowserHint } from '../../ui/content/browser-hint.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import css from './upload-facts.module.css';
import { texts } from './upload-texts.ts';
import type { Upload } from './upload-types.ts';

/** The rows that were sent back, and how they are mended. */
export const RefusedRows = ({ upload: { errorsUrl, rejected } }: { upload: Upload }) => {
  const t = useTexts(texts);
  const { count } = useFormat();
  if (errorsUrl === undefined) return null;
  return (
    <Notice kind="warning" title={t.errorsTitle(count(rejected))}>
      <ol class={css.warnings}>
        {t.errorsSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <BrowserHint />
      <Toolbar>
        <LinkButton href={errorsUrl}>{t.errorsLink}</LinkButton>
        <LinkButton to="/uploads">{t.again}</LinkButton>
      </Toolbar>
      <p>{t.errorsExpire}</p>
    </Notice>
  );
};
