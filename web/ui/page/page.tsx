import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../i18n/texts.ts';
import { Link } from '../routing/link.tsx';
import css from './page.module.css';
import { texts } from './texts.ts';

interface Props {
  title: string;
  /** What the tab says, where pages of the same title are told apart by it. */
  tab?: string;
  /** One or two sentences under the heading. */
  lead?: ComponentChildren;
  /** The page's buttons, beside the heading. */
  actions?: ComponentChildren;
  /** The page above this one. */
  back?: { to: string; label: string };
  children?: ComponentChildren;
}

/** The first page after loading leaves the focus where browsers start; each later one takes it to its heading. */
let isFirstPage = true;

/** A page: its title in the tab, its one h1, which takes the focus when the page is navigated to. */
export const Page = ({ title, tab = title, lead, actions, back, children }: Props) => {
  const { product } = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab} · ${product}`;
  }, [tab, product]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
  }, []);
  return (
    <div class={css.page}>
      {back && (
        <p class={css.back}>
          <Link to={back.to}>‹ {back.label}</Link>
        </p>
      )}
      <header class={css.head}>
        <h1 tabindex={-1} ref={heading}>
          {title}
        </h1>
        {lead && <div class={css.lead}>{lead}</div>}
        {actions && <div class={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
};
