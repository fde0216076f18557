import css from './fields.module.css';
import type { FieldRow } from './printed.ts';
import { Say } from './say.tsx';

/**
 * Names beside their values in a grid of lines; short ones two to a line, as on the PDF. What reads the same in both
 * languages (codes, names, the contents of records) is for no browser to translate.
 */
export const Fields = ({ rows }: { rows: readonly FieldRow[] }) => (
  <dl class={css.fields}>
    {rows.map(({ name, value, wide }) => (
      <div key={name.zh} class={wide ? css.wide : undefined}>
        <dt>
          <Say words={name} />
        </dt>
        <dd translate={value.en !== null}>
          <Say words={value} />
        </dd>
      </div>
    ))}
  </dl>
);
