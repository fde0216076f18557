import type { ComponentChildren } from 'preact';
import { Details } from '../content/details.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Table } from '../table/table.tsx';
import css from './chart.module.css';
import type { ChartData } from './chart-data.ts';
import { Label } from './label.tsx';
import { texts } from './texts.ts';

interface Props {
  data: ChartData;
  children: ComponentChildren;
}

/** The drawing for the eye, a legend where there are several series, and the same figures as a table for everybody. */
export const ChartFigure = ({ data, children }: Props) => {
  const t = useTexts(texts);
  const { caption, labelHead, labels, series, words = String } = data;
  const valueAt = (values: readonly (number | null)[], label: string) => values[labels.indexOf(label)] ?? null;
  const columns = series.map(({ name, values }) => ({
    key: name,
    head: name,
    isNumber: true,
    cell: (label: string) => {
      const value = valueAt(values, label);
      return value === null ? '—' : words(value);
    },
  }));
  return (
    <figure class={css.figure}>
      <figcaption class={css.caption}>{caption}</figcaption>
      {series.length > 1 && <Legend names={series.map(({ name }) => name)} />}
      <div aria-hidden="true">{children}</div>
      <Details summary={t.asTable}>
        <Table
          caption={caption}
          isCaptionHidden
          keepsShape
          rows={labels}
          rowKey={(label) => label}
          columns={[{ key: 'label', head: labelHead, cell: (label) => <Label of={data} text={label} /> }, ...columns]}
        />
      </Details>
    </figure>
  );
};

const Legend = ({ names }: { names: readonly string[] }) => (
  <ul class={css.legend} aria-hidden="true">
    {names.map((name, index) => (
      <li key={name}>
        <svg viewBox="0 0 24 12" aria-hidden="true" class={css[`series${index}`]}>
          <path d="M0 6h24" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
