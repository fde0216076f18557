import type { ComponentChildren } from 'preact';
import { useFormat } from '../i18n/use-format.ts';
import css from './timeline.module.css';

interface TimelineItem {
  /** An instant. */
  at: string;
  title: ComponentChildren;
  /** Who did it. */
  by?: ComponentChildren;
  text?: ComponentChildren;
}

/** What happened, in its order. */
export const Timeline = ({ items }: { items: readonly TimelineItem[] }) => {
  const format = useFormat();
  return (
    <ol class={css.timeline}>
      {items.map(({ at, title, by, text }) => (
        <li key={`${at} ${title}`}>
          <p class={css.when}>
            <time dateTime={at}>{format.instant(at)}</time>
            {by && <span> · {by}</span>}
          </p>
          <p class={css.title}>{title}</p>
          {text && <div class={css.text}>{text}</div>}
        </li>
      ))}
    </ol>
  );
};
