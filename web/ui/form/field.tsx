import type { ComponentChildren } from 'preact';
import { useTexts } from '../i18n/texts.ts';
import css from './field.module.css';
import { FieldNotes } from './field-notes.tsx';
import { texts } from './texts.ts';
import type { ControlProps, ControlState } from './use-control.ts';

interface Props {
  control: ControlState;
  field: Pick<ControlProps, 'label' | 'hint'>;
  children: ComponentChildren;
}

/** A control under its label, with its hint and its fault. */
export const Field = ({ control, field: { label, hint }, children }: Props) => {
  const { optional } = useTexts(texts);
  return (
    <div class={`${css.field} ${control.fault ? css.faulty : ''}`}>
      <label for={control.id} class={css.label}>
        {label}
        {control.isOptional && <span class={css.optional}>{optional}</span>}
      </label>
      <FieldNotes control={control} hint={hint} />
      {children}
    </div>
  );
};
