import type { ComponentChildren } from 'preact';
import css from './notice.module.css';

interface Props {
  kind: 'info' | 'done' | 'warning' | 'fault';
  title?: ComponentChildren;
  children?: ComponentChildren;
}

/** What happened is announced: a fault at once, a success politely. Info and warnings are part of the page. */
const ROLES = { fault: 'alert', done: 'status', info: undefined, warning: undefined } as const;

export const Notice = ({ kind, title, children }: Props) => (
  <div class={`${css.notice} ${css[kind]}`} role={ROLES[kind]}>
    {title && <strong class={css.title}>{title}</strong>}
    {children}
  </div>
);
