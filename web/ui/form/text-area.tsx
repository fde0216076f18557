import { useTexts } from '../i18n/texts.ts';
import css from './field.module.css';
import { Field } from './field.tsx';
import { texts } from './texts.ts';
import { type ControlProps, useControl } from './use-control.ts';
import { useOwnFault } from './use-own-fault.ts';

interface Props extends ControlProps {
  value: string;
  onChange: (value: string) => void;
  /** Characters. More can be typed, and is said to be too much: cutting off what was pasted would lose it unseen. */
  max: number;
  rows?: number;
}

export const TextArea = ({ value, onChange, max, rows = 5, ...field }: Props) => {
  const t = useTexts(texts);
  const control = useControl(field);
  const isOver = value.length > max;
  const ref = useOwnFault<HTMLTextAreaElement>(isOver ? t.tooLong(max) : '');
  return (
    <Field control={control} field={field}>
      <textarea
        {...control.attributes}
        ref={ref}
        id={control.id}
        class={css.control}
        rows={rows}
        value={value}
        aria-invalid={control.fault !== undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class={`${css.counter} ${isOver ? css.over : ''}`}>{t.counter(value.length, max)}</p>
    </Field>
  );
};
