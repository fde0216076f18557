import type { ComponentChildren } from 'preact';
import css from './toolbar.module.css';

/** Buttons in a row that wraps. */
export const Toolbar = ({ children }: { children: ComponentChildren }) => <div class={css.toolbar}>{children}</div>;
