import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FormFault } from './faults.ts';

interface FormState {
  id: string;
  faults: readonly FormFault[];
  /** What each field is called, by its name; fields write it, the list of faults reads it. */
  labels: Map<string, string>;
}

/** Undefined outside of a form, as where a field is a filter. */
export const FormContext = createContext<FormState | undefined>(undefined);

export const useFormState = (): FormState | undefined => useContext(FormContext);
