import { Chinese } from '../content/chinese.tsx';
import type { ChartData } from './chart-data.ts';

export const Label = ({ of: { areLabelsChinese }, text }: { of: ChartData; text: string }) =>
  areLabelsChinese === true ? <Chinese>{text}</Chinese> : <span>{text}</span>;
