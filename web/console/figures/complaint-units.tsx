import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { type ComplaintFigures, texts } from './texts.ts';

type UnitFigures = ComplaintFigures['units'][number];

/** Those that still demand certificates come first. */
export const ComplaintUnits = ({ of: units }: { of: readonly UnitFigures[] }) => {
  const t = useTexts(texts);
  const format = useFormat();
  if (units.length === 0) return null;
  const figure = (key: string, head: string, of: (figures: UnitFigures['figures']) => number): Column<UnitFigures> => ({
    key,
    head,
    cell: ({ figures }) => format.count(of(figures)),
    isNumber: true,
  });
  const columns: readonly Column<UnitFigures>[] = [
    { key: 'unit', head: t.unit, cell: ({ name }) => <Chinese>{name}</Chinese> },
    figure('filed', t.filed, ({ complaints }) => complaints),
    figure('demanded', t.demanded, ({ certificateDemanded }) => certificateDemanded.complaints),
    figure('inTime', t.inTime, ({ answeredInTime }) => answeredInTime),
    figure('late', t.late, ({ overdue }) => overdue),
    figure('pending', t.pending, ({ pending }) => pending),
  ];
  return <Table caption={t.byUnit} columns={columns} rows={demandingFirst(units)} rowKey={({ unit }) => unit} />;
};

const demandingFirst = (units: readonly UnitFigures[]): UnitFigures[] =>
  [...units].sort((a, b) => b.figures.certificateDemanded.complaints - a.figures.certificateDemanded.complaints);
