import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { useFigureColumns } from '../quality/figure-columns.ts';
import { AsOf, MonthChoice } from '../quality/month-heading.tsx';
import { QualityTrend } from '../quality/quality-trend.tsx';
import { ratio } from '../quality/ratio.ts';
import { RuleTable } from '../quality/rule-table.tsx';
import { type DomainQuality, texts } from '../quality/texts.ts';
import { feedTexts } from './feed-texts.ts';

type UnitQuality = Pick<DomainQuality['units'][number], 'id' | 'name' | 'figures'>;

/** Where the unit would stand, for what the province sent back. */
const PROVINCE = '';

/** The quality of what a domain was sent in a month. */
export const FeedQuality = ({ domain }: { domain: string }) => {
  const t = useTexts(feedTexts);
  const words = useTexts(texts);
  const address = useAddress({ month: today().slice(0, 7) });
  const { month } = address.values;
  const quality = useAnswer(
    (signal) => api.GET('/v1/domains/{domain}/quality', { params: { path: { domain }, query: { month } }, signal }),
    [domain, month],
  );
  return (
    <Section title={t.quality}>
      <MonthChoice address={address} />
      <Answered of={quality}>
        {(answer) => (
          <>
            <AsOf of={answer} />
            {answer.figures.rows + answer.figures.rejected === 0 ? (
              <EmptyState title={words.noRows}>{words.noRowsText}</EmptyState>
            ) : (
              <QualityOfUnits of={answer} />
            )}
          </>
        )}
      </Answered>
      {quality.data && <QualityTrend domain={domain} last={quality.data} />}
    </Section>
  );
};

const QualityOfUnits = ({ of: { units, figures, province, rules } }: { of: DomainQuality }) => {
  const t = useTexts(feedTexts);
  const words = useTexts(texts);
  const columns: readonly Column<UnitQuality>[] = [
    {
      key: 'unit',
      head: words.unit,
      cell: ({ id, name }) => (id === PROVINCE ? words.province : <Chinese>{name}</Chinese>),
    },
    ...useFigureColumns<UnitQuality>(),
  ];
  const fromProvince = province.rows === 0 ? [] : [{ id: PROVINCE, name: '', figures: province }];
  return (
    <>
      <Table caption={t.qualityCaption} columns={columns} rows={[...units, ...fromProvince]} rowKey={({ id }) => id} />
      <BarChart
        caption={t.conformity}
        labelHead={words.unit}
        areLabelsChinese
        labels={units.map(({ name }) => name)}
        series={[{ name: words.compliance, values: units.map((unit) => ratio(unit.figures.complianceRate)) }]}
        words={(value) => words.percent(String(value))}
      />
      <RuleTable figures={figures.rules} rules={rules} />
    </>
  );
};
