import css from './field.module.css';
import { Field } from './field.tsx';
import type { Option } from './option.ts';
import { type ControlProps, useControl } from './use-control.ts';

interface Props<V extends string> extends ControlProps {
  value: V;
  onChange: (value: V) => void;
  options: readonly Option<V>[];
  /** The first line while nothing is chosen; its value is ''. */
  placeholder?: string;
}

export const Select = <V extends string>({ value, onChange, options, placeholder, ...field }: Props<V>) => {
  const control = useControl(field);
  return (
    <Field control={control} field={field}>
      <select
        {...control.attributes}
        id={control.id}
        class={css.control}
        value={value}
        aria-invalid={control.fault !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value as V)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
};
