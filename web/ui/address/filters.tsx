import type { ComponentChildren } from 'preact';
import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import css from './filters.module.css';
import { texts } from './texts.ts';

interface Props {
  /** What `useAddress` returned. */
  address: { changed: boolean; reset: () => void };
  /** Fields bound to the address. */
  children: ComponentChildren;
}

/** What narrows a list; takes effect at once. */
export const Filters = ({ address: { changed, reset }, children }: Props) => {
  const t = useTexts(texts);
  return (
    <search class={css.filters} aria-label={t.filters}>
      {children}
      {changed && <Button onClick={reset}>{t.reset}</Button>}
    </search>
  );
};
