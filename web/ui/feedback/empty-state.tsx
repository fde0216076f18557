import type { ComponentChildren } from 'preact';
import css from './empty-state.module.css';

interface Props {
  title: string;
  /** What to do now. */
  children?: ComponentChildren;
  action?: ComponentChildren;
}

/** A list with nothing in it says why, and what to do. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div class={css.empty}>
    <p class={css.title}>{title}</p>
    {children && <div class={css.text}>{children}</div>}
    {action}
  </div>
);
