import { accessLedger } from '../../shared/accesses/access-ledger.ts';
import type { Files } from '../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import type { Table } from '../../shared/table/table.ts';
import { openShare } from './open-by-api.ts';
import { openSharePage, sharePage } from './open-by-page.ts';
import { createShare, listShares, revokeShare } from './own-shares.ts';
import { routes } from './routes.ts';
import { shareStore } from './store.ts';

interface SharingDeps {
  table: Table;
  files: Files;
  verifyToken: VerifyToken;
  publicUrl: string;
  now: () => Date;
}

export const wireSharing = ({ table, files, verifyToken, publicUrl, now }: SharingDeps) => {
  const own = { table, store: shareStore(table), publicUrl, now };
  const open = { ...own, files, accesses: accessLedger(table) };
  return {
    createShare: apiHandler(routes.createShare, verifyToken, createShare(own)),
    listShares: apiHandler(routes.listShares, verifyToken, listShares(own)),
    revokeShare: apiHandler(routes.revokeShare, verifyToken, revokeShare(own)),
    openShare: apiHandler(routes.openShare, verifyToken, openShare(open)),
    sharePage: apiHandler(routes.sharePage, verifyToken, sharePage(own)),
    openSharePage: apiHandler(routes.openSharePage, verifyToken, openSharePage(open)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
