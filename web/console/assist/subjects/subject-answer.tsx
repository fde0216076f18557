import { Badge, type Tone } from '../../../ui/content/badge.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { words } from '../../checks/words.ts';
import type { Subject } from '../request-types.ts';
import css from './subjects.module.css';
import { texts } from './texts.ts';

type Said = Pick<Subject['earlier'][number], 'documents' | 'reason'>;

const TONES: Readonly<Record<Subject['result'], Tone>> = {
  unanswered: 'grey',
  none: 'green',
  found: 'red',
  'not-applicable': 'blue',
};

/** What was answered, whether in time, and what it corrected. 未反馈 is a state of its own. */
export const SubjectAnswer = ({ subject }: { subject: Subject }) => {
  const t = useTexts(texts);
  const { answers } = useTexts(words);
  const format = useFormat();
  const { result, answeredAt, late, earlier } = subject;
  if (result === 'unanswered') return <Badge tone={TONES.unanswered}>{t.unanswered}</Badge>;
  return (
    <>
      <Badge tone={TONES[result]}>{answers[result]}</Badge> {late === true && <Badge tone="amber">{t.late}</Badge>}{' '}
      {earlier.length > 0 && <Badge tone="blue">{t.corrected}</Badge>}
      <SaidMore {...subject} />
      {answeredAt !== null && <p class={css.when}>{format.instant(answeredAt)}</p>}
      {earlier.length > 0 && (
        <Details summary={t.before(earlier.length)}>
          {earlier.map((former) => (
            <div key={former.at}>
              {format.instant(former.at)} <strong>{answers[former.result]}</strong>
              <SaidMore {...former} />
            </div>
          ))}
        </Details>
      )}
    </>
  );
};

const SaidMore = ({ documents, reason }: Said) => {
  const format = useFormat();
  return (
    <>
      {documents.map(({ documentNo, decidedOn, summary }) => (
        <p key={documentNo} class={css.said}>
          <Chinese>{documentNo}</Chinese> {decidedOn !== null && format.day(decidedOn)} <Chinese>{summary}</Chinese>
        </p>
      ))}
      {reason !== null && (
        <p class={css.said}>
          <Chinese>{reason}</Chinese>
        </p>
      )}
    </>
  );
};
