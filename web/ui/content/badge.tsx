import type { ComponentChildren } from 'preact';
import css from './badge.module.css';

export type Tone = 'grey' | 'blue' | 'green' | 'amber' | 'red';

/** A state in a word or two. The colour only repeats what the words say. */
export const Badge = ({ tone = 'grey', children }: { tone?: Tone; children: ComponentChildren }) => (
  <span class={`${css.badge} ${css[tone]}`}>{children}</span>
);
