import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { LineChart } from '../../ui/chart/line-chart.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { usePurposes } from '../../ui/report/purposes.ts';
import type { Months } from '../quality/months-back.ts';
import { type ReportFigures, texts, type Way } from './texts.ts';

export const Reports = ({ months: { from, to } }: { months: Months }) => {
  const t = useTexts(texts);
  const figures = useAnswer(
    (signal) => api.GET('/v1/reports/figures', { params: { query: { from, to } }, signal }),
    [from, to],
  );
  return (
    <Section title={t.reports}>
      <Answered of={figures}>
        {(answer) => (
          <>
            <Totals of={answer} />
            {answer.figures.reports === 0 ? (
              <EmptyState title={t.noReports}>{t.noReportsText}</EmptyState>
            ) : (
              <>
                <ByMonth of={answer} />
                <Shares of={answer} />
              </>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
};

const Totals = ({ of: { figures, asOf, from, to } }: { of: ReportFigures }) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <>
      <Facts
        rows={[
          [t.months, t.through(format.month(from), format.month(to))],
          [t.reportCount, t.copies(format.count(figures.reports))],
          [t.replaced, t.sheets(format.count(figures.certificatesReplaced))],
        ]}
      />
      <p>
        <small>
          {t.replacedHow} {t.asOf(format.instant(asOf))}
        </small>
      </p>
    </>
  );
};

const ByMonth = ({ of: { months } }: { of: ReportFigures }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const chart = { labelHead: t.month, labels: months.map(({ month }) => format.month(month)), words: format.count };
  const reports = months.map(({ figures }) => figures.reports);
  const replaced = months.map(({ figures }) => figures.certificatesReplaced);
  return (
    <>
      <LineChart {...chart} caption={t.reportCount} series={[{ name: t.reportCount, values: reports }]} />
      <LineChart {...chart} caption={t.replaced} series={[{ name: t.replaced, values: replaced }]} />
    </>
  );
};

const Shares = ({ of: { figures } }: { of: ReportFigures }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { options } = usePurposes();
  const { byPurpose, byWay } = figures;
  const ways = Object.keys(t.ways) as Way[];
  return (
    <>
      <BarChart
        caption={t.byPurpose}
        labelHead={t.purpose}
        labels={options.map(({ label }) => label)}
        series={[{ name: t.reportCount, values: options.map(({ value }) => byPurpose[value]) }]}
        words={format.count}
      />
      <BarChart
        caption={t.byWay}
        labelHead={t.way}
        labels={ways.map((way) => t.ways[way])}
        series={[{ name: t.reportCount, values: ways.map((way) => byWay[way]) }]}
        words={format.count}
      />
    </>
  );
};
