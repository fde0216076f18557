import type { Figure } from './figure.ts';

/** A table for people: each case with its contenders, and how each compares with ours. */
export const printTable = (name: string, figures: readonly Figure[]): void => {
  console.log(`\n${name}`);
  console.log(
    ['case', 'contender', 'metric', 'value', 'of ours'].map((head, i) => head.padEnd(WIDTHS[i] as number)).join(''),
  );
  for (const figure of figures) {
    const ours = figures.find(
      (other) => other.case === figure.case && other.metric === figure.metric && other.contender === 'ours',
    );
    const ratio = ours === undefined ? '' : `${(figure.value / ours.value).toFixed(2)}×`;
    const cells = [
      figure.case,
      figure.contender,
      figure.metric,
      `${figure.value.toFixed(figure.value < 100 ? 1 : 0)} ${figure.unit}`,
      ratio,
    ];
    console.log(cells.map((cell, i) => cell.padEnd(WIDTHS[i] as number)).join(''));
  }
};

const WIDTHS = [18, 20, 14, 18, 8];
