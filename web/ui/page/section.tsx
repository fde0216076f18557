import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './section.module.css';

interface Props {
  title: ComponentChildren;
  /** The level of its heading: 3 within another section. */
  level?: 2 | 3;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of a page under its heading. */
export const Section = ({ title, level = 2, actions, children }: Props) => {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class={css.section} aria-labelledby={id}>
      <div class={css.head}>
        <Heading id={id}>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
};
