import { useTexts } from '../i18n/texts.ts';
import css from './spinner.module.css';
import { texts } from './texts.ts';

/** Something is on its way; in words, since the ring stands still for who prefers no motion. */
export const Spinner = ({ label }: { label?: string }) => {
  const { loading } = useTexts(texts);
  return (
    <p class={css.spinner} role="status">
      <span class={css.ring} aria-hidden="true" />
      {label ?? loading}
    </p>
  );
};
