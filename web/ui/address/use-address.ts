import { navigate, useSearch } from 'wouter-preact/use-browser-location';
import { type AddressValues, readAddress, writeAddress } from './address-state.ts';

/**
 * The page's filters and sorting, kept in the address. `defaults` says what the page understands:
 * `const address = useAddress({ state: 'open', sort: '-filedAt' })`.
 */
export const useAddress = <V extends AddressValues>(defaults: V) => {
  const search = useSearch();
  const values = readAddress(search, defaults);
  const set = (changes: Partial<V>): void =>
    navigate(`${location.pathname}${writeAddress(location.search, defaults, changes)}`, { replace: true });
  return {
    values,
    set,
    /** Back to the defaults. */
    reset: (): void => set(defaults),
    changed: Object.entries(values).some(([key, value]) => value !== defaults[key]),
    /** For a field: `<Select {...address.bind('state')} …>`. */
    bind: <K extends keyof V & string>(key: K) => ({
      name: key,
      value: values[key],
      onChange: (value: string) => set({ [key]: value } as Partial<V>),
    }),
  };
};
