import { accessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { Files } from '../../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import type { Table } from '../../../shared/table/table.ts';
import { wrongCodes } from '../../../shared/verification/wrong-code-store.ts';
import { assistStore } from '../assist/store.ts';
import { checkStore } from '../store.ts';
import { tableRoutes as routes } from './routes.ts';
import { type TablePrinting, tableFiles } from './table-files.ts';
import { tableStore } from './table-store.ts';
import { freezeCheckTable, getCheckTable, listCheckTables } from './tables-of-check.ts';
import { verifyCheckTable, verifyCheckTableFile } from './verify/by-api.ts';
import { verifyCheckTableForm, verifyCheckTablePage } from './verify/by-page.ts';

export interface TablesDeps extends TablePrinting {
  table: Table;
  files: Files;
  registry: Registry;
  verifyToken: VerifyToken;
  publicUrl: string;
  now: () => Date;
}

export const wireCheckTables = ({
  table,
  files,
  registry,
  verifyToken,
  publicUrl,
  press,
  signing,
  now,
}: TablesDeps) => {
  const tables = tableStore(table);
  const deps = {
    ...{ table, tables, registry, publicUrl, now },
    checks: checkStore(table),
    requests: assistStore(table),
    files: tableFiles(files, { press, signing }),
    accesses: accessLedger(table),
  };
  const verifying = { tables, wrongCodes: wrongCodes(table), now };
  return {
    freezeCheckTable: apiHandler(routes.freezeCheckTable, verifyToken, freezeCheckTable(deps)),
    listCheckTables: apiHandler(routes.listCheckTables, verifyToken, listCheckTables(deps)),
    getCheckTablePdf: apiHandler(routes.getCheckTablePdf, verifyToken, getCheckTable('pdf', deps)),
    getCheckTableXlsx: apiHandler(routes.getCheckTableXlsx, verifyToken, getCheckTable('xlsx', deps)),
    getCheckTableJson: apiHandler(routes.getCheckTableJson, verifyToken, getCheckTable('json', deps)),
    verifyCheckTable: apiHandler(routes.verifyCheckTable, verifyToken, verifyCheckTable(verifying)),
    verifyCheckTableFile: apiHandler(routes.verifyCheckTableFile, verifyToken, verifyCheckTableFile(verifying)),
    verifyCheckTableForm: apiHandler(routes.verifyCheckTableForm, verifyToken, verifyCheckTableForm(verifying)),
    verifyCheckTablePage: apiHandler(routes.verifyCheckTablePage, verifyToken, verifyCheckTablePage(verifying)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
