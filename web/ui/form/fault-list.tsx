import { useTexts } from '../i18n/texts.ts';
import { type FormFault, isAt } from './faults.ts';
import css from './form.module.css';
import { useFormState } from './form-context.ts';
import { texts } from './texts.ts';

/** Every fault of a form with the name of its field, which a click leads to. */
export const FaultList = ({ faults }: { faults: readonly FormFault[] }) => {
  const t = useTexts(texts);
  const form = useFormState();
  if (faults.length === 0) return null;
  const labels = [...(form?.labels ?? [])];
  return (
    <ul class={css.faults}>
      {inOrderOf(labels, faults).map((fault) => {
        const [name, label] = labels.find(([field]) => isAt(fault, field)) ?? [];
        const message = <span lang={fault.lang}>{fault.message}</span>;
        return (
          <li key={fault.pointer}>
            {name === undefined ? (
              message
            ) : (
              <button type="button" onClick={(event) => focusField(event.currentTarget.form, name)}>
                {t.of(label ?? '')}
                {message}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** As the fields stand on the page; what is no field's comes first. */
const inOrderOf = (labels: readonly (readonly [name: string, label: string])[], faults: readonly FormFault[]) => {
  const place = (fault: FormFault) => labels.findIndex(([field]) => isAt(fault, field));
  return [...faults].sort((one, other) => place(one) - place(other));
};

const focusField = (form: HTMLFormElement | null, name: string): void =>
  form?.querySelector<HTMLElement>(`[data-fault="${CSS.escape(name)}"]`)?.focus();
