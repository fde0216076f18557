import { ChoiceGroup } from './choice-group.tsx';
import css from './field.module.css';
import type { Option } from './option.ts';
import { type ControlProps, useControl } from './use-control.ts';

interface Props<V extends string> extends ControlProps {
  /** '' while nothing is chosen. */
  value: V | '';
  onChange: (value: V) => void;
  options: readonly Option<V>[];
  /** One below the other even where there is room. */
  isStacked?: boolean;
}

export const RadioGroup = <V extends string>({ value, onChange, options, isStacked = true, ...field }: Props<V>) => {
  const control = useControl(field);
  const { name, required, 'data-fault': faulty } = control.attributes;
  return (
    <ChoiceGroup {...{ control, field, isStacked }}>
      {options.map((option, index) => (
        <label key={option.value} class={css.choice}>
          <input
            type="radio"
            {...{ name, required }}
            data-fault={index === 0 ? faulty : undefined}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  );
};
