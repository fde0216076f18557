import css from './field.module.css';
import { Field } from './field.tsx';
import { type ControlProps, useControl } from './use-control.ts';
import { useOwnFault } from './use-own-fault.ts';

interface Props extends ControlProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'search' | 'tel' | 'email' | 'url';
  autocomplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal';
  /** Anything wrong the field itself knows of, in the page's language; '' when it is right. */
  fault?: string;
  spellcheck?: boolean;
}

export const TextInput = ({ value, onChange, type = 'text', fault = '', label, hint, ...rest }: Props) => {
  const { name, required, ...more } = rest;
  const control = useControl({ name, label, hint, required });
  const ref = useOwnFault<HTMLInputElement>(fault);
  return (
    <Field control={control} field={{ label, hint }}>
      <input
        {...more}
        {...control.attributes}
        ref={ref}
        id={control.id}
        class={css.control}
        type={type}
        value={value}
        aria-invalid={control.fault !== undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
};
