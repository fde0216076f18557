import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { Check, UnmatchedReason } from '../check-types.ts';
import { words } from '../words.ts';
import css from './check-summary.module.css';
import { texts } from './texts.ts';

/** The sums: how many were checked, of how many something was found, and why some could not be. */
export const CheckSummary = ({ counts }: Pick<Check, 'counts'>) => {
  const t = useTexts(texts);
  const { count } = useFormat();
  const { subjects, matched, found, unmatched } = counts;
  return (
    <>
      <dl class={css.figures}>
        <Figure name={t.subjects} value={count(subjects)} />
        <Figure name={t.matched} value={count(matched)} />
        <Figure name={t.found} value={count(found)} />
        <Figure name={t.notFound} value={count(matched - found)} />
        <Figure name={t.unmatched} value={count(unmatched)} />
      </dl>
      {unmatched > 0 && <Reasons reasons={counts.reasons} />}
      <p>{t.notFoundHint}</p>
    </>
  );
};

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const Reasons = ({ reasons }: Pick<Check['counts'], 'reasons'>) => {
  const t = useTexts(texts);
  const { count } = useFormat();
  const inWords = useTexts(words).reasons;
  return (
    <div>
      <p>{t.why}</p>
      <ul class={css.reasons}>
        {(Object.entries(reasons) as [UnmatchedReason, number][]).map(([reason, some]) => (
          <li key={reason}>
            {inWords[reason]} · {count(some)}
          </li>
        ))}
      </ul>
    </div>
  );
};
