import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { useEnglishNames } from '../../ui/domains/english-names.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { type Bulletin, texts as quality } from '../quality/texts.ts';
import { texts } from './texts.ts';

/** As many as are seen at a glance. */
const SHOWN = 10;

export const LateDomains = ({ domains }: Pick<Bulletin, 'domains'>) => {
  const t = useTexts(texts);
  const words = useTexts(quality);
  const english = useEnglishNames();
  const late = domains
    .map(({ code, name, figures }) => ({
      label: `${code} ${english.get(code) ?? name}`,
      rate: Number(figures.lateRate ?? 0),
    }))
    .filter(({ rate }) => rate > 0)
    .sort((a, b) => b.rate - a.rate)
    .slice(0, SHOWN);
  if (late.length === 0) return null;
  return (
    <BarChart
      caption={t.lateChart}
      labelHead={words.domain}
      areLabelsChinese={english.size === 0}
      labels={late.map(({ label }) => label)}
      series={[{ name: words.late, values: late.map(({ rate }) => rate) }]}
      words={(value) => words.percent(String(value))}
    />
  );
};
