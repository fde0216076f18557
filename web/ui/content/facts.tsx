import type { ComponentChildren } from 'preact';
import css from './facts.module.css';

interface Props {
  /** Label and value; what is null, undefined or '' is left out. */
  rows: readonly (readonly [label: string, value: ComponentChildren])[];
}

/** A few facts, each under or beside its name. */
export const Facts = ({ rows }: Props) => (
  <dl class={css.facts}>
    {rows.filter(isSaid).map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

const isSaid = ([, value]: Props['rows'][number]): boolean => value !== null && value !== undefined && value !== '';
