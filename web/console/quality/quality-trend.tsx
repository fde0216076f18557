import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { monthsUpTo } from './months-back.ts';
import { ratio } from './ratio.ts';
import { type DomainQuality, texts } from './texts.ts';

/** Half a year, which is seen at a glance. */
const MONTHS = 6;

interface Props {
  domain: string;
  /** The last month, which the page shows already. */
  last: Pick<DomainQuality, 'month' | 'figures'>;
}

/** How the quality of a domain's data has changed up to a month. Bars: a month in which nothing was sent has no point for a line. */
export const QualityTrend = ({ domain, last }: Props) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { month } = last;
  const earlier = useAnswer(
    (signal) => figuresOf(domain, monthsUpTo(month, MONTHS).slice(0, -1), signal),
    [domain, month],
  );
  return (
    <Answered of={earlier}>
      {(before) => (
        <BarChart
          caption={t.trend}
          labelHead={t.month}
          labels={[...before, last].map((one) => format.month(one.month))}
          series={[
            { name: t.compliance, values: [...before, last].map(({ figures }) => ratio(figures.complianceRate)) },
            { name: t.late, values: [...before, last].map(({ figures }) => ratio(figures.lateRate)) },
          ]}
          words={(value) => t.percent(String(value))}
        />
      )}
    </Answered>
  );
};

/** A question for each month, asked together; the first that fails speaks for all. */
const figuresOf = async (domain: string, months: readonly string[], signal: AbortSignal) => {
  const replies = await Promise.all(
    months.map((month) =>
      api.GET('/v1/domains/{domain}/quality', { params: { path: { domain }, query: { month } }, signal }),
    ),
  );
  const answers = replies.flatMap(({ data }) => data ?? []);
  const { error, response } = replies.find((reply) => reply.error !== undefined) ?? replies[0] ?? NOTHING_ASKED;
  return { data: answers, error, response };
};

const NOTHING_ASKED = { error: undefined, response: new Response() };
