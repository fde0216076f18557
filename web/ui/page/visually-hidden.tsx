import type { ComponentChildren } from 'preact';
import css from './visually-hidden.module.css';

/** Said by screen readers, not seen. */
export const VisuallyHidden = ({ children }: { children: ComponentChildren }) => (
  <span class={css.hidden}>{children}</span>
);
