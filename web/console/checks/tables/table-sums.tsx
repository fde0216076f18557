import { Chinese } from '../../../ui/content/chinese.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckTable } from '../check-types.ts';
import { type ResultRow, resultRows } from './result-rows.ts';
import { texts } from './texts.ts';

type Totals = CheckTable['totals'];

/** The results by whose word they are. */
export const ResultSums = ({ totals }: { totals: Totals }) => {
  const t = useTexts(texts);
  const { count } = useFormat();
  const figure = (key: 'platform' | 'asked' | 'recognised') => ({
    key,
    head: t[key],
    cell: (row: ResultRow) => (row[key] === null ? '—' : count(row[key])),
    isNumber: true,
  });
  return (
    <>
      <Table
        caption={t.results}
        columns={[
          { key: 'result', head: t.result, cell: ({ result }) => (result === 'total' ? t.total : t.words[result]) },
          figure('platform'),
          figure('asked'),
          figure('recognised'),
        ]}
        rows={resultRows(totals)}
        rowKey={({ result }) => result}
      />
      <p>{t.resultNote}</p>
    </>
  );
};

type UnitRow = Totals['byUnit'][number];

/** How each unit that was asked has answered. */
export const UnitSums = ({ totals: { byUnit } }: { totals: Totals }) => {
  const t = useTexts(texts);
  const { count } = useFormat();
  const figure = (
    key: 'asked' | 'answered' | 'unanswered' | 'overdue' | 'none' | 'found' | 'recognised',
    head: string,
  ) => ({
    key,
    head,
    cell: (row: UnitRow) => count(row[key]),
    isNumber: true,
  });
  if (byUnit.length === 0) return <p>{t.noUnits}</p>;
  return (
    <Table
      caption={t.byUnit}
      columns={[
        { key: 'unit', head: t.unit, cell: ({ unit }) => <Chinese>{unit.name}</Chinese> },
        figure('asked', t.toAnswer),
        figure('answered', t.answered),
        figure('unanswered', t.words.unanswered),
        figure('overdue', t.overdue),
        figure('none', t.words.none),
        figure('found', t.words.found),
        {
          key: 'not-applicable',
          head: t.words['not-applicable'],
          cell: (row) => count(row['not-applicable']),
          isNumber: true,
        },
        figure('recognised', t.recognised),
      ]}
      rows={byUnit}
      rowKey={({ unit }) => unit.id}
    />
  );
};
