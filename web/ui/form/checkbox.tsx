import css from './field.module.css';
import { FieldNotes } from './field-notes.tsx';
import { type ControlProps, useControl } from './use-control.ts';

interface Props extends ControlProps {
  value: boolean;
  onChange: (value: boolean) => void;
}

/** One thing to agree to or not. */
export const Checkbox = ({ value, onChange, ...field }: Props) => {
  const control = useControl(field);
  return (
    <div class={`${css.field} ${control.fault ? css.faulty : ''}`}>
      <label class={css.choice}>
        <input
          {...control.attributes}
          id={control.id}
          type="checkbox"
          checked={value}
          aria-invalid={control.fault !== undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{field.label}</span>
      </label>
      <FieldNotes control={control} hint={field.hint} />
    </div>
  );
};
