import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import type { Months } from '../quality/months-back.ts';
import { assistByMonth } from './assist-by-month.ts';
import { type AssistFigures, texts } from './texts.ts';

type UnitFigures = AssistFigures['units'][number];

/** Whether units answer each other in time. */
export const Assistance = ({ months: { from, to } }: { months: Months }) => {
  const t = useTexts(texts);
  const columns = useColumns();
  const address = useAddress({ sort: '' });
  const figures = useAnswer(
    (signal) => api.GET('/v1/assist-requests/figures', { params: { query: { from, to } }, signal }),
    [from, to],
  );
  return (
    <Section title={t.assist}>
      <Answered of={figures}>
        {({ units }) =>
          units.length === 0 ? (
            <EmptyState title={t.noAssist}>{t.noAssistText}</EmptyState>
          ) : (
            <>
              <ByMonth units={units} />
              <Table
                caption={t.assistCaption}
                columns={columns}
                rows={units}
                rowKey={({ unit }) => unit}
                sort={address.values.sort}
                onSort={(sort) => address.set({ sort })}
              />
            </>
          )
        }
      </Answered>
    </Section>
  );
};

const ByMonth = ({ units }: { units: readonly UnitFigures[] }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const months = assistByMonth(units);
  if (months.every(({ inTime, late }) => inTime + late === 0)) return null;
  return (
    <BarChart
      caption={t.assistByMonth}
      labelHead={t.month}
      labels={months.map(({ month }) => format.month(month))}
      series={[
        { name: t.assistInTime, values: months.map(({ inTime }) => inTime) },
        { name: t.late, values: months.map(({ late }) => late) },
      ]}
      words={format.count}
    />
  );
};

const useColumns = (): readonly Column<UnitFigures>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const figure = (key: string, head: string, of: (figures: UnitFigures['figures']) => number): Column<UnitFigures> => ({
    key,
    head,
    cell: ({ figures }) => format.count(of(figures)),
    sortBy: ({ figures }) => of(figures),
    isNumber: true,
  });
  return [
    { key: 'unit', head: t.unit, cell: ({ name }) => <Chinese>{name}</Chinese>, sortBy: ({ unit }) => unit },
    figure('requests', t.requests, ({ requests }) => requests),
    figure('inTime', t.assistInTime, ({ answeredInTime }) => answeredInTime),
    figure('late', t.late, ({ overdue }) => overdue),
    figure('pending', t.assistPending, ({ pending }) => pending),
    { key: 'days', head: t.days, cell: ({ figures }) => figures.medianWorkingDays ?? '—', isNumber: true },
  ];
};
