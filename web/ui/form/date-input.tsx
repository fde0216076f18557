import css from './field.module.css';
import { Field } from './field.tsx';
import { type ControlProps, useControl } from './use-control.ts';

interface Props extends ControlProps {
  /** `2026-03-05`, or '' */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
  /** A month, `2026-03`, instead of a day. */
  type?: 'date' | 'month';
}

export const DateInput = ({ value, onChange, min, max, type = 'date', ...field }: Props) => {
  const control = useControl(field);
  return (
    <Field control={control} field={field}>
      <input
        {...control.attributes}
        id={control.id}
        class={css.control}
        {...{ type, min, max, value }}
        placeholder={type === 'date' ? 'YYYY-MM-DD' : 'YYYY-MM'}
        pattern={type === 'date' ? '\\d{4}-\\d{2}-\\d{2}' : '\\d{4}-\\d{2}'}
        aria-invalid={control.fault !== undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
};
