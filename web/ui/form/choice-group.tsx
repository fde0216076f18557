import type { ComponentChildren } from 'preact';
import { useTexts } from '../i18n/texts.ts';
import css from './field.module.css';
import { FieldNotes } from './field-notes.tsx';
import { texts } from './texts.ts';
import type { ControlProps, ControlState } from './use-control.ts';

interface Props {
  control: ControlState;
  field: Pick<ControlProps, 'label' | 'hint'>;
  isStacked: boolean;
  /** Above the choices: buttons that choose several. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** Radios or checkboxes under a common legend. */
export const ChoiceGroup = ({ control, field: { label, hint }, isStacked, tools, children }: Props) => {
  const { optional } = useTexts(texts);
  return (
    <fieldset
      class={`${css.field} ${control.fault ? css.faulty : ''}`}
      aria-describedby={control.attributes['aria-describedby']}
    >
      <legend class={css.label}>
        {label}
        {control.isOptional && <span class={css.optional}>{optional}</span>}
      </legend>
      <FieldNotes control={control} hint={hint} />
      {tools}
      <div class={`${css.choices} ${isStacked ? css.stacked : ''}`}>{children}</div>
    </fieldset>
  );
};
