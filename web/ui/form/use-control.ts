import { useId } from 'preact/hooks';
import { faultAt } from './faults.ts';
import { useFormState } from './form-context.ts';

export interface ControlProps {
  name: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
}

/** What ties a control to its label, its hint and its fault. */
export const useControl = ({ name, label, hint, required = false }: ControlProps) => {
  const form = useFormState();
  form?.labels.set(name, label);
  const ownId = useId();
  const id = `${form?.id ?? ownId}-${name.replaceAll('/', '-')}`;
  const fault = form && faultAt(form.faults, name);
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return {
    id,
    fault,
    /** In a form, what may be left empty is said; a filter may always be. */
    isOptional: form !== undefined && !required,
    attributes: {
      name,
      required: required || undefined,
      'aria-describedby': describedBy === '' ? undefined : describedBy,
      /** Where the focus goes when the form is refused. */
      'data-fault': fault ? name : undefined,
    },
  };
};

export type ControlState = ReturnType<typeof useControl>;
