import type { Instant } from '../calendar/dates.ts';
import { keys } from '../table/keys.ts';
import { REPORT, reportPartition, SUCCESSORS } from '../table/partitions.ts';
import type { Item, Table } from '../table/table.ts';

/** What was done about a report since it was issued, apart from its data: nobody composes that. */
export interface Standing {
  /** The latest report that was issued in its place, and when that was. */
  supersededBy: string | null;
  supersededAt: Instant | null;
  revocation: Revocation | null;
}

/** That an operator took a report back. Why is between the platform and the enterprise. */
export interface Revocation {
  revokedAt: Instant;
  reason: string;
}

/**
 * An issued report as the table holds it, and its standing, by one consistent Query; the successors it names are looked
 * up besides, for they replace it only once they are issued themselves.
 */
export const readReport = async (
  table: Table,
  reportNo: string,
): Promise<{ report: Item; standing: Standing } | undefined> => {
  const items = await table.query(reportPartition(reportNo));
  const report = items.find(({ sk }) => sk === REPORT);
  if (report === undefined) return undefined;
  const named = items.flatMap(({ sk, successorNo }) => (sk.startsWith(SUCCESSORS) ? [String(successorNo)] : []));
  const successor = await latestIssued(table, named);
  return { report, standing: { ...successor, revocation: revocationIn(items, reportNo) } };
};

const revocationIn = (items: readonly Item[], reportNo: string): Revocation | null => {
  const found = items.find(({ sk }) => sk === keys.revocation(reportNo).sk);
  return found === undefined ? null : { revokedAt: found.revokedAt as Instant, reason: String(found.reason) };
};

const NONE = { supersededBy: null, supersededAt: null };

const latestIssued = async (table: Table, successors: readonly string[]): Promise<Omit<Standing, 'revocation'>> => {
  if (successors.length === 0) return NONE;
  const issued = await table.getAll(successors.map(keys.report), ['reportNo', 'asOf']);
  const [latest] = issued.sort((a, b) => (String(a.asOf) < String(b.asOf) ? 1 : -1));
  return latest === undefined ? NONE : { supersededBy: String(latest.reportNo), supersededAt: latest.asOf as Instant };
};
