import { useState } from 'preact/hooks';
import { ChoiceGroup } from '../form/choice-group.tsx';
import { type ControlProps, useControl } from '../form/use-control.ts';
import { useOwnFault } from '../form/use-own-fault.ts';
import { useTexts } from '../i18n/texts.ts';
import css from './file-drop.module.css';
import { texts } from './texts.ts';

interface Props extends ControlProps {
  /** As HTML writes it: `.pdf,.jpg,.png`. */
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  /** Why the form cannot be sent yet, in the page's language. */
  fault?: string;
}

/** The browser's own file control, spread unseen over the whole area: it is clicked, has the focus, and takes what is dropped. */
export const FileDrop = ({ accept, multiple = false, onFiles, fault = '', ...field }: Props) => {
  const t = useTexts(texts);
  const control = useControl(field);
  const input = useOwnFault<HTMLInputElement>(fault);
  const [isOver, setIsOver] = useState(false);
  const take = (element: HTMLInputElement) => {
    onFiles([...(element.files ?? [])]);
    // So that the same file can be chosen again after it was mended.
    element.value = '';
  };
  return (
    <ChoiceGroup control={control} field={field} isStacked>
      <label class={`${css.drop} ${isOver ? css.over : ''}`}>
        <input
          ref={input}
          type="file"
          name={field.name}
          aria-label={`${field.label} ${t.choose}`}
          data-fault={control.attributes['data-fault']}
          {...{ accept, multiple }}
          onDragEnter={() => setIsOver(true)}
          onDragLeave={() => setIsOver(false)}
          onDrop={() => setIsOver(false)}
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <span class={css.choose}>{t.choose}</span>
        <span class={css.or}>{t.orDrop}</span>
      </label>
    </ChoiceGroup>
  );
};
