/** Filters and sorting as the query of the address: shared links and the back button show the same list. */

/** What the page understands, with what each is when the address is silent. */
export type AddressValues = Readonly<Record<string, string>>;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Where a month is meant, anything else counts as silence: nothing can be asked or said of it. */
const understood = (value: string | null, fallback: string): string =>
  value === null || (MONTH.test(fallback) && !MONTH.test(value)) ? fallback : value;

export const readAddress = <V extends AddressValues>(search: string, defaults: V): V => {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(defaults).map(([key, value]) => [key, understood(query.get(key), value)]),
  ) as V;
};

/** The query with some values changed; what equals its default is left out, what the page does not know stays. */
export const writeAddress = <V extends AddressValues>(search: string, defaults: V, changes: Partial<V>): string => {
  const query = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined || value === defaults[key]) query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};
