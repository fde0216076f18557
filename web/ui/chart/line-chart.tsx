import { useRef } from 'preact/hooks';
import css from './chart.module.css';
import { type ChartData, ticksOf } from './chart-data.ts';
import { ChartFigure } from './chart-figure.tsx';
import { linePath } from './line-path.ts';
import { linear } from './scale.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 240;
/** Room for the words at the axes. */
const EDGE = { left: 56, right: 40, top: 12, bottom: 28 };
/** A label below with the space around it. */
const LABEL_WIDTH = 84;

/** What changes over time. */
export const LineChart = (data: ChartData) => {
  const { labels, series, words = String } = data;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const ticks = ticksOf(data);
  const x = linear(Math.max(1, labels.length - 1), EDGE.left, width - EDGE.right);
  const y = linear(ticks.at(-1) ?? 1, HEIGHT - EDGE.bottom, EDGE.top);
  const every = Math.max(1, Math.ceil((labels.length * LABEL_WIDTH) / (width - EDGE.left)));
  return (
    <ChartFigure data={data}>
      <div ref={frame}>
        <svg width={width} height={HEIGHT} class={css.lines} aria-hidden="true">
          {ticks.map((tick) => (
            <g key={tick}>
              <path d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} class={css.grid} />
              <text x={EDGE.left - 8} y={y(tick) + 4} text-anchor="end">
                {words(tick)}
              </text>
            </g>
          ))}
          {labels.map((label, index) =>
            index % every === 0 ? (
              <text key={label} x={x(index)} y={HEIGHT - 6} text-anchor="middle">
                {label}
              </text>
            ) : null,
          )}
          {series.map(({ name, values }, index) => (
            <path key={name} d={linePath(values, x, y)} class={`${css.line} ${css[`series${index}`]}`} />
          ))}
        </svg>
      </div>
    </ChartFigure>
  );
};
