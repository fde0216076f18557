import controlCss from '../../../ui/form/field.module.css';
import { FieldNotes } from '../../../ui/form/field-notes.tsx';
import { useControl } from '../../../ui/form/use-control.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { words } from '../../checks/words.ts';
import type { AnswerResult, Subject } from '../request-types.ts';
import { texts } from './texts.ts';

interface Props {
  subject: Subject;
  /** '' where nothing is said now. */
  value: AnswerResult | '';
  onChange: (result: AnswerResult | '') => void;
}

const RESULTS = ['none', 'found', 'not-applicable'] as const;

/** In a column that says what it is: its label is for who does not see the column. */
export const ResultSelect = ({ subject: { no, uscc, result }, value, onChange }: Props) => {
  const t = useTexts(texts);
  const { answers } = useTexts(words);
  const label = result === 'unanswered' ? t.answerOf(no) : t.correctionOf(no);
  const control = useControl({ name: `${uscc}/result`, label });
  return (
    <>
      <select
        {...control.attributes}
        id={control.id}
        class={controlCss.control}
        aria-label={label}
        aria-invalid={control.fault !== undefined}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as AnswerResult | '')}
      >
        <option value="">{t.notNow}</option>
        {RESULTS.map((one) => (
          <option key={one} value={one}>
            {answers[one]}
          </option>
        ))}
      </select>
      <FieldNotes control={control} hint={undefined} />
    </>
  );
};
