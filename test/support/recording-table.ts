import type { Permissions } from '../../infra/slices/slice.ts';
import type { Key } from '../../shared/table/key.ts';
import type { Table } from '../../shared/table/table.ts';

/** What a call of the table is called where permissions are given. */
const ACTIONS = {
  get: 'GetItem',
  getAll: 'BatchGetItem',
  query: 'Query',
  page: 'Query',
  put: 'PutItem',
  putNew: 'PutItem',
  putAll: 'BatchWriteItem',
  deleteAll: 'BatchWriteItem',
  update: 'UpdateItem',
  advance: 'UpdateItem',
} as const satisfies Record<keyof Table, string>;

/** A table that notes what is done to it, and to which partitions. */
export const recordingTable = (table: Table) => {
  const used = new Map<string, Set<string>>();
  const note = (action: string, given: unknown): void => {
    const partitions = [given].flat().map((one) => (typeof one === 'string' ? one : (one as Key).pk));
    const noted = used.get(action) ?? new Set();
    for (const partition of partitions) noted.add(partition);
    used.set(action, noted);
  };
  const recording = Object.fromEntries(
    Object.entries(table).map(([name, operation]) => [
      name,
      (...given: unknown[]) => {
        note(`dynamodb:${ACTIONS[name as keyof Table]}`, given[0]);
        return (operation as (...given: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as Table;
  return { table: recording, used };
};

/** What was done that the permissions do not allow, as IAM judges `dynamodb:LeadingKeys`. */
export const notAllowed = (used: ReadonlyMap<string, ReadonlySet<string>>, { table = [] }: Permissions): string[] =>
  [...used].flatMap(([action, partitions]) =>
    [...partitions]
      .filter(
        (partition) =>
          !table.some(
            ({ actions, partitions: allowed }) =>
              (actions as readonly string[]).includes(action) && allowed.some((form) => matches(form, partition)),
          ),
      )
      .map((partition) => `${action} ${partition}`),
  );

const matches = (form: string, partition: string): boolean =>
  new RegExp(`^${form.split('*').map(escaped).join('.*')}$`).test(partition);

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
