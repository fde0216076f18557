/** As the OpenAPI document names them: in {braces} of the path, and behind the question mark. */
export interface Parameters {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
}

/** Where a request goes. What is undefined or null is left out; a list is one parameter several times. */
export const requestAddress = (template: string, { path = {}, query = {} }: Parameters): string => {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(Object.entries(query).flatMap(pairsOf)).toString();
  return search === '' ? address : `${address}?${search}`;
};

const pairsOf = ([name, value]: [string, unknown]): [string, string][] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== undefined && one !== null)
    .map((one) => [name, String(one)]);
