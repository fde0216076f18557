type Scale = (value: number) => number;

/** An SVG path through the values; where there is none, the line is broken. A lone value is a dot (round caps). */
export const linePath = (values: readonly (number | null)[], x: Scale, y: Scale): string =>
  values
    .map((value, index) => {
      if (value === null) return '';
      const starts = (values[index - 1] ?? null) === null;
      return `${starts ? 'M' : 'L'}${round(x(index))} ${round(y(value))}${starts ? 'h0' : ''}`;
    })
    .join('');

const round = (value: number): number => Math.round(value * 10) / 10;
