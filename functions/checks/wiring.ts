import { accessLedger } from '../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { readFeeds } from '../../shared/feeds/feed-store.ts';
import type { Files } from '../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import type { Publish } from '../../shared/messages/message.ts';
import type { PolicySchedule } from '../../shared/policy/schedule.ts';
import type { Queue } from '../../shared/queue/queue.ts';
import { readEnterprise } from '../../shared/records/enterprise-store.ts';
import type { Table } from '../../shared/table/table.ts';
import { assistStore } from './assist/store.ts';
import { wireAsking, wireAssist } from './assist/wiring.ts';
import { createCheck } from './create-check.ts';
import { createCheckFile } from './create-check-file.ts';
import { getCheck, listChecks } from './own-checks.ts';
import { checkQuota } from './quota.ts';
import { getCheckResults } from './results/get-results.ts';
import { routes } from './routes.ts';
import { onParts } from './run/on-parts.ts';
import { runPart } from './run/run-part.ts';
import { checkStore } from './store.ts';
import { listFiles } from './subjects/list-files.ts';
import { getCheckListCsv, getCheckListXlsx } from './subjects/list-template.ts';
import type { TablePrinting } from './table/table-files.ts';
import { wireCheckTables } from './table/wiring.ts';

export interface ChecksDeps extends TablePrinting {
  table: Table;
  files: Files;
  registry: Registry;
  verifyToken: VerifyToken;
  policies: PolicySchedule;
  /** Of parts of checks to be answered. */
  queue: Pick<Queue, 'send'>;
  /** Subjects one officer may ask about on a day. */
  checkedPerDay: number;
  publish: Publish;
  /** The address readers know the city's site by: printed on tables and in their QR codes. */
  publicUrl: string;
  now: () => Date;
}

export const wireChecks = ({
  table,
  files,
  registry,
  verifyToken,
  policies,
  queue,
  checkedPerDay,
  publish,
  publicUrl,
  press,
  signing,
  now,
}: ChecksDeps) => {
  const seen = {
    ...{ table, registry, now },
    checks: checkStore(table),
    assist: assistStore(table),
    accesses: accessLedger(table),
  };
  const asked = { ...seen, lists: listFiles(files), queue, policies, quota: checkQuota(table, checkedPerDay) };
  return {
    createCheckFile: apiHandler(routes.createCheckFile, verifyToken, createCheckFile(asked)),
    getCheckListCsv: apiHandler(routes.getCheckListCsv, verifyToken, getCheckListCsv),
    getCheckListXlsx: apiHandler(routes.getCheckListXlsx, verifyToken, getCheckListXlsx),
    createCheck: apiHandler(routes.createCheck, verifyToken, createCheck(asked)),
    listChecks: apiHandler(routes.listChecks, verifyToken, listChecks(seen)),
    getCheck: apiHandler(routes.getCheck, verifyToken, getCheck(seen)),
    getCheckResults: apiHandler(routes.getCheckResults, verifyToken, getCheckResults(seen)),
    ...wireAssist({ table, files, registry, verifyToken, publish, now }),
    ...wireCheckTables({ table, files, registry, verifyToken, publicUrl, press, signing, now }),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};

/** What no caller reaches: the queue starts it. */
export const wireCheckRun = ({
  table,
  registry,
  publish,
  now,
}: Pick<ChecksDeps, 'table' | 'registry' | 'publish' | 'now'>) => ({
  runCheck: onParts(
    runPart({
      checks: checkStore(table),
      accesses: accessLedger(table),
      registry,
      enterprise: (uscc) => readEnterprise(table, uscc),
      feeds: () => readFeeds(table),
      whenAnswered: wireAsking({ table, registry, publish, now }),
      now,
    }),
  ),
});
