/** What narrows the list of records, as the address has it; '' is everything. */
export const FILTERS = { domain: '', kind: '', today: '', mark: '' };

interface Filterable {
  domain: string;
  kind: string;
  counts: boolean;
  marks: readonly string[];
}

export const fitting = <R extends Filterable>(records: readonly R[], filter: typeof FILTERS): R[] =>
  records.filter(
    ({ domain, kind, counts, marks }) =>
      (filter.domain === '' || filter.domain === domain) &&
      (filter.kind === '' || filter.kind === kind) &&
      (filter.today === '' || (filter.today === 'listed') === counts) &&
      (filter.mark === '' || marks.includes(filter.mark)),
  );

/** The values that occur, each once, in the order they come in. */
export const occurring = <T>(values: readonly T[]): T[] => [...new Set(values)];
