import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import type { Column } from '../../ui/table/column.ts';
import { type Figures, texts } from './texts.ts';

/** What is said of the data of a domain or a unit in a month, for any row that has such figures. */
export const useFigureColumns = <R extends { figures: Figures }>(): Column<R>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const count = (key: string, head: string, of: (figures: Figures) => number): Column<R> => ({
    key,
    head,
    cell: ({ figures }) => format.count(of(figures)),
    sortBy: ({ figures }) => of(figures),
    isNumber: true,
  });
  const rate = (key: string, head: string, of: (figures: Figures) => string | null): Column<R> => ({
    key,
    head,
    cell: ({ figures }) => rateIn(of(figures), t),
    // What has no rate is neither good nor bad: it stands last.
    sortBy: ({ figures }) => Number(of(figures) ?? -1),
    isNumber: true,
  });
  return [
    count('rows', t.rows, ({ rows }) => rows),
    count('rejected', t.rejected, ({ rejected }) => rejected),
    rate('compliance', t.compliance, ({ complianceRate }) => complianceRate),
    rate('onTime', t.onTime, ({ onTimeRate }) => onTimeRate),
    rate('late', t.late, ({ lateRate }) => lateRate),
  ];
};

const rateIn = (rate: string | null, t: (typeof texts)['zh-CN']): string =>
  rate === null ? t.nothing : t.percent(rate);
