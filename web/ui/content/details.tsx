import type { ComponentChildren } from 'preact';
import css from './details.module.css';

interface Props {
  summary: ComponentChildren;
  isOpen?: boolean;
  /** For what is only asked for when somebody looks. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** What not everybody needs, one click away. */
export const Details = ({ summary, isOpen = false, onOpen, children }: Props) => (
  <details class={css.details} open={isOpen} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
    <summary>{summary}</summary>
    <div class={css.content}>{children}</div>
  </details>
);
