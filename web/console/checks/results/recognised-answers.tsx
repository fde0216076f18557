import { Chinese } from '../../../ui/content/chinese.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { SubjectDomain } from '../check-types.ts';
import { words } from '../words.ts';
import css from './found-records.module.css';
import { texts } from './texts.ts';

/** 互认: what units answered in earlier checks, with whose word it is, of which period, and how long it is taken. */
export const RecognisedAnswers = ({ answers }: { answers: SubjectDomain['recognised'] }) =>
  answers.length === 0 ? null : (
    <ul class={css.records}>
      {answers.map((answer) => (
        <li key={answer.requestId}>
          <RecognisedAnswer {...answer} />
        </li>
      ))}
    </ul>
  );

const RecognisedAnswer = ({
  unit,
  result,
  documents,
  reason,
  answeredAt,
  period,
  validUntil,
}: SubjectDomain['recognised'][number]) => {
  const t = useTexts(texts);
  const { answers } = useTexts(words);
  const format = useFormat();
  return (
    <>
      <p>
        <Chinese>{unit.name}</Chinese> {t.answeredBefore} · <strong>{answers[result]}</strong>
      </p>
      {documents.map(({ documentNo, summary }) => (
        <p key={documentNo}>
          <Chinese>
            {documentNo} {summary}
          </Chinese>
        </p>
      ))}
      {reason && (
        <p>
          <Chinese>{reason}</Chinese>
        </p>
      )}
      <p class={css.source}>
        {format.instant(answeredAt)} · {t.answerPeriod} {format.period(period.from, period.to)} ·{' '}
        {t.answerValid(format.day(validUntil))}
      </p>
    </>
  );
};
