import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { usePurposes } from '../../ui/report/purposes.ts';
import type { Months } from '../quality/months-back.ts';
import { ComplaintUnits } from './complaint-units.tsx';
import { type ComplaintFigures, texts } from './texts.ts';

/** Above all: who still demands the certificates that the report stands in for. */
export const Complaints = ({ months: { from, to } }: { months: Months }) => {
  const t = useTexts(texts);
  const figures = useAnswer(
    (signal) => api.GET('/v1/complaints/figures', { params: { query: { from, to } }, signal }),
    [from, to],
  );
  return (
    <Section title={t.complaints}>
      <Answered of={figures}>
        {(answer) => (
          <>
            <Totals of={answer.figures} />
            <Demanded of={answer.figures} />
            <ComplaintUnits of={answer.units} />
          </>
        )}
      </Answered>
    </Section>
  );
};

const Totals = ({ of }: { of: ComplaintFigures['figures'] }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const cases = (n: number): string => t.cases(format.count(n));
  const { medianWorkingDays: median, satisfaction } = of;
  return (
    <Facts
      rows={[
        [t.filed, cases(of.complaints)],
        [t.demanded, cases(of.certificateDemanded.complaints)],
        [t.inTime, cases(of.answeredInTime)],
        [t.late, cases(of.overdue)],
        [t.pending, cases(of.pending)],
        [t.median, median === null ? null : t.workingDays(String(median))],
        [
          t.satisfaction,
          satisfaction.average === null ? null : t.rated(satisfaction.average, format.count(satisfaction.ratings)),
        ],
      ]}
    />
  );
};

const Demanded = ({ of: { certificateDemanded } }: { of: ComplaintFigures['figures'] }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { options } = usePurposes();
  if (certificateDemanded.complaints === 0) return null;
  return (
    <BarChart
      caption={t.demandedBy}
      labelHead={t.purpose}
      labels={options.map(({ label }) => label)}
      series={[{ name: t.demanded, values: options.map(({ value }) => certificateDemanded.byPurpose[value] ?? 0) }]}
      words={format.count}
    />
  );
};
