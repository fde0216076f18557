import css from './field.module.css';
import type { ControlState } from './use-control.ts';

/** What to know before filling in, and what is wrong with what was. */
export const FieldNotes = ({ control: { id, fault }, hint }: { control: ControlState; hint: string | undefined }) => (
  <>
    {hint && (
      <p id={`${id}-hint`} class={css.hint}>
        {hint}
      </p>
    )}
    {fault && (
      <p id={`${id}-fault`} class={css.fault} lang={fault.lang}>
        {fault.message}
      </p>
    )}
  </>
);
