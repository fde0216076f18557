import type { Instant } from '../../shared/calendar/dates.ts';
import { readReport, type Standing } from '../../shared/succession/standing.ts';
import { cursorFrom, cursorProblem, keyAfter } from '../../shared/table/cursor.ts';
import { busy } from '../../shared/table/in-batches.ts';
import { keys } from '../../shared/table/keys.ts';
import { sharesOf, sharesPartition } from '../../shared/table/partitions.ts';
import type { Table } from '../../shared/table/table.ts';
import { type Opening, openedBy, type Share } from './share.ts';

/** What this slice needs to know of an issued report. */
export interface SharedReport {
  reportNo: string;
  uscc: string;
  enterprise: { uscc: string; name: string };
  /** Of a report that an officer fetched: it is not the enterprise's to show. */
  fetchedBy?: unknown;
  pdf: { key: string; sha256: string; bytes: number };
  data: { key: string };
  /** The report as programs read it, signed. */
  jws: { key: string };
  standing: Standing;
}

export const shareStore = (table: Table) => {
  const find = async (uscc: string, reportNo: string, shareId: string): Promise<Share | undefined> =>
    (await table.get(keys.share(uscc, reportNo, shareId))) as Share | undefined;
  const keyOf = ({ enterprise, reportNo, shareId }: Share) => keys.share(enterprise.uscc, reportNo, shareId);
  const again = async (share: Share): Promise<Share> => ((await table.get(keyOf(share))) as Share | undefined) ?? share;

  return {
    find,

    report: async (reportNo: string): Promise<SharedReport | undefined> => {
      const found = await readReport(table, reportNo);
      return found && { ...(found.report as unknown as Omit<SharedReport, 'standing'>), standing: found.standing };
    },

    /** The way from the code first, the share last: it can be opened when it exists. Answers the one that was made. */
    create: async (share: Share): Promise<Share> => {
      const { enterprise, reportNo, shareId } = share;
      await table.putNew({ ...keys.shareCode(share.codeDigest), uscc: enterprise.uscc, reportNo, shareId });
      return (await table.putNew({ ...keyOf(share), ...share })) ? share : again(share);
    },

    findByCode: async (codeDigest: string): Promise<Share | undefined> => {
      const pointer = await table.get(keys.shareCode(codeDigest));
      return pointer && find(String(pointer.uscc), String(pointer.reportNo), String(pointer.shareId));
    },

    /** Takes one opening and keeps who took it, by one write that fails if anybody else opened or revoked meanwhile. */
    open: async (found: Share, opening: Opening): Promise<Share> => {
      // Read anew: since it was found the report was read, and a repeated opening has no write that a revocation would stop.
      let share = await again(found);
      // Whoever loses a race lost it to an opening or to the revocation: after as many there is nothing left to open.
      for (let races = 0; races <= found.openings + 1; races++) {
        const after = openedBy(share, opening);
        if (after === share) return share;
        const { opened, times } = after;
        if (await table.update(keyOf(share), { opened, times }, { times: share.times, revokedAt: undefined }))
          return after;
        share = await again(share);
      }
      throw busy();
    },

    /** The first revocation stands; nothing undoes one. */
    revoke: async (share: Share, revokedAt: Instant): Promise<Share> => {
      const { shareId } = share;
      await table.update(keyOf(share), { revokedAt }, { shareId, revokedAt: undefined });
      return again(share);
    },

    list: async (uscc: string, reportNo: string, limit: number, cursor: string | undefined) => {
      const pk = sharesPartition(uscc);
      const beginsWith = sharesOf(reportNo);
      const after = keyAfter(pk, cursor);
      if (after !== undefined && !after.sk.startsWith(beginsWith)) throw cursorProblem();
      const page = await table.page(pk, { beginsWith, limit, newestFirst: true, after });
      return { shares: page.items as unknown as Share[], cursor: cursorFrom(page.next) };
    },
  };
};

export type ShareStore = ReturnType<typeof shareStore>;
