import { Facts } from '../../ui/content/facts.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { type Bulletin, texts as quality } from '../quality/texts.ts';
import { texts } from './texts.ts';

export const Totals = ({ figures }: Pick<Bulletin, 'figures'>) => {
  const t = useTexts(texts);
  const words = useTexts(quality);
  const format = useFormat();
  const rate = (value: string | null): string => (value === null ? words.nothing : words.percent(value));
  const notJudged = figures.provisional + figures.provisionalChanges;
  return (
    <Section title={t.totals}>
      <Facts
        rows={[
          [words.rows, format.count(figures.rows)],
          [words.rejected, format.count(figures.rejected)],
          [words.compliance, rate(figures.complianceRate)],
          [words.onTime, rate(figures.onTimeRate)],
          [words.late, rate(figures.lateRate)],
          [words.provisional, notJudged === 0 ? null : format.count(notJudged)],
        ]}
      />
    </Section>
  );
};
