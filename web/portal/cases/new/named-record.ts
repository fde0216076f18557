/** Of a record that no list here shows: what the agent of its enterprise knows of it, from a report or from another case. */
export interface NamedRecord {
  recordId: string;
  domain: string;
}

export const namedRecord = (query: URLSearchParams): NamedRecord => ({
  recordId: query.get('record') ?? '',
  domain: query.get('domain') ?? '',
});
