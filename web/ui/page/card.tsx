import type { ComponentChildren } from 'preact';
import css from './card.module.css';

/** A white surface for what belongs together. */
export const Card = ({ children }: { children: ComponentChildren }) => <div class={css.card}>{children}</div>;
