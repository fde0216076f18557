/** Members of a record by path: `fine`, `subject.name`. */

export type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two columns of the older standard hold one list between them. */
const joined = (held: unknown, value: unknown): unknown =>
  Array.isArray(held) ? [...held, ...(Array.isArray(value) ? value : [])] : value;

const cut = (path: string): [string, string | undefined] => {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
};

/** Made once for a column rather than for each cell. */
export const setterOf = (path: string): ((record: Members, value: unknown) => void) => {
  const [name, inner] = cut(path);
  if (inner === undefined)
    return (record, value) => {
      record[name] = joined(record[name], value);
    };
  return (record, value) => {
    const held = record[name];
    if (isMembers(held)) held[inner] = value;
    else record[name] = { [inner]: value };
  };
};

export const put = (record: Members, path: string, value: unknown): void => setterOf(path)(record, value);

export const at = (record: Members, path: string): unknown => {
  const [name, inner] = cut(path);
  const held = record[name];
  return inner === undefined ? held : isMembers(held) ? held[inner] : undefined;
};
