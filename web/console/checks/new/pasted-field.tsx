import fieldCss from '../../../ui/form/field.module.css';
import { Field } from '../../../ui/form/field.tsx';
import { useControl } from '../../../ui/form/use-control.ts';
import { useOwnFault } from '../../../ui/form/use-own-fault.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { PastedNotes } from './pasted-notes.tsx';
import { MAX_SUBJECTS, type PastedList, withoutFaulty } from './pasted-subjects.ts';
import { texts } from './texts.ts';

interface Props {
  value: string;
  onChange: (text: string) => void;
  /** The same, as it was read. */
  list: PastedList;
}

/** Where a list is pasted: what was recognised, and what is wrong with which line, stands below. */
export const PastedField = ({ value, onChange, list }: Props) => {
  const t = useTexts(texts);
  const field = { name: 'subjects', label: t.subjects, hint: t.subjectsHint, required: true };
  const control = useControl(field);
  const ref = useOwnFault<HTMLTextAreaElement>(faultInWords(list, t));
  const removeFaulty = () => {
    onChange(withoutFaulty(value, list));
    // The button goes away with the lines: without this the keyboard would begin at the top of the page again.
    ref.current?.focus();
  };
  return (
    <>
      <Field control={control} field={field}>
        <textarea
          {...control.attributes}
          ref={ref}
          id={control.id}
          class={fieldCss.control}
          rows={10}
          spellcheck={false}
          value={value}
          aria-invalid={control.fault !== undefined}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </Field>
      {value.trim() !== '' && <PastedNotes list={list} removeFaulty={removeFaulty} />}
    </>
  );
};

const faultInWords = ({ subjects, faults }: PastedList, t: (typeof texts)['zh-CN']): string => {
  if (faults.length > 0) return t.mendFirst(faults.length);
  if (subjects.length === 0) return t.noSubjects;
  return subjects.length > MAX_SUBJECTS ? t.tooMany(subjects.length) : '';
};
