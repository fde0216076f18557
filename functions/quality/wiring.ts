import type { Registry } from '../../shared/domains/registry.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import type { Table } from '../../shared/table/table.ts';
import { getBulletin, getBulletinXlsx, type WriteWorkbook } from './bulletin.ts';
import { getQuality } from './domain-quality.ts';
import { routes } from './routes.ts';
import { qualityStore } from './store.ts';

export interface QualityDeps {
  table: Table;
  registry: Registry;
  verifyToken: VerifyToken;
  now: () => Date;
}

/** exceljs takes 80 ms to load, for which only a workbook waits. */
const writeWorkbook: WriteWorkbook = async (bulletin) => (await import('./bulletin-xlsx.ts')).writeBulletin(bulletin);

export const wireQuality = ({ table, registry, verifyToken, now }: QualityDeps) => {
  const deps = { store: qualityStore(table), table, registry, now };
  return {
    getQuality: apiHandler(routes.getQuality, verifyToken, getQuality(deps)),
    getBulletin: apiHandler(routes.getBulletin, verifyToken, getBulletin(deps)),
    getBulletinXlsx: apiHandler(routes.getBulletinXlsx, verifyToken, getBulletinXlsx({ ...deps, writeWorkbook })),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
