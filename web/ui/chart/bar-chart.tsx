import css from './chart.module.css';
import { type ChartData, ticksOf } from './chart-data.ts';
import { ChartFigure } from './chart-figure.tsx';
import { Label } from './label.tsx';
import { linear } from './scale.ts';

/** Bars that lie, one row a label: names of units and domains are long, phones are narrow. In HTML, so that the words wrap. */
export const BarChart = (data: ChartData) => {
  const { labels, series, words = String } = data;
  const share = linear(ticksOf(data).at(-1) ?? 1, 0, 100);
  return (
    <ChartFigure data={data}>
      <div class={css.bars}>
        {labels.map((label, row) => (
          <div key={label} class={css.barRow}>
            <span class={css.barLabel}>
              <Label of={data} text={label} />
            </span>
            {series.map(({ name, values }, index) => {
              const value = values[row] ?? null;
              return (
                <span key={name} class={css.bar}>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" class={css[`series${index}`]}>
                    <path d={`M0 4h${share(value ?? 0)}`} class={css.lying} />
                  </svg>
                  <span class={css.barValue}>{value === null ? '—' : words(value)}</span>
                </span>
              );
            })}
          </div>
        ))}
      </div>
    </ChartFigure>
  );
};
