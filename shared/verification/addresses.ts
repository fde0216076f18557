/** What anyone can verify: a report of an enterprise, a statistics table of a check. */
export type Verifiable = 'report' | 'table';

/** How the numbers of each begin, and below which path each is verified. */
export const NUMBERS_BEGIN = { report: 'WF', table: 'HT' } as const satisfies Record<Verifiable, string>;
const PLACES: Record<Verifiable, string> = { report: '/verify', table: '/verify/tables' };

/** Of which a number is, as far as its beginning tells. */
export const kindOf = (number: string): Verifiable =>
  number.trim().toUpperCase().startsWith(NUMBERS_BEGIN.table) ? 'table' : 'report';

export const verifyPath = (kind: Verifiable, number: string, code: string): string =>
  `${PLACES[kind]}/${encodeURIComponent(number)}?code=${encodeURIComponent(code)}`;

/** Where the QR code leads: the page that says what the paper says. */
export const verifyAddress = (publicUrl: string, kind: Verifiable, number: string, code: string): string =>
  `${publicUrl.replace(/\/$/, '')}${verifyPath(kind, number, code)}`;

/** Where a file is looked for among the tables. */
export const fileOfTablePath = (sha256: string): string => `${PLACES.table}?sha256=${sha256}`;
