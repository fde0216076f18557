import { useState } from 'preact/hooks';

/**
 * What a form's fields hold. `const form = useFields({ facts: '', domains: [] as string[] })`, then
 * `<TextArea {...form.bind('facts')} label=…>`. Names are those of the request, so that the platform's faults find their field.
 */
export const useFields = <V extends Record<string, unknown>>(initial: V) => {
  const [values, setValues] = useState(initial);
  const set = (changes: Partial<V>): void => setValues((before) => ({ ...before, ...changes }));
  return {
    values,
    set,
    reset: (): void => setValues(initial),
    bind: <K extends keyof V & string>(name: K) => ({
      name,
      value: values[name],
      onChange: (value: V[K]) => set({ [name]: value } as unknown as Partial<V>),
    }),
  };
};
