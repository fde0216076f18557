import { batchStore } from '../../shared/batches/batch-store.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { Files } from '../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { intakeStore } from '../../shared/intake/intake-store.ts';
import { mandateStore } from '../../shared/mandates/mandate-store.ts';
import type { Publish } from '../../shared/messages/message.ts';
import { messenger } from '../../shared/messages/messages.ts';
import type { PolicySchedule } from '../../shared/policy/schedule.ts';
import type { Table } from '../../shared/table/table.ts';
import { getCaseRecord } from './case-record.ts';
import { caseStore } from './case-store.ts';
import { caseClaims } from './claims.ts';
import { wireComplaints } from './complaints/wiring.ts';
import { caseEffects } from './effects.ts';
import { attachEvidence } from './evidence/attach-evidence.ts';
import { createEvidence, evidenceQuota } from './evidence/create-evidence.ts';
import { evidenceFiles } from './evidence/evidence-files.ts';
import { evidenceStore } from './evidence/evidence-store.ts';
import { getCaseEvidence } from './evidence-link.ts';
import { stateName } from './flows.ts';
import { announceWith } from './messages/announce.ts';
import { listMessages } from './messages/list-messages.ts';
import { heldRecords } from './new-version/held-record.ts';
import { keepCorrection } from './new-version/keep-correction.ts';
import { concludeObjection } from './objections/conclude-objection.ts';
import { wireObjections } from './objections/wiring.ts';
import { listOverdueCases } from './overdue/list-overdue.ts';
import { concludeRepair } from './repairs/conclude-repair.ts';
import { wireRepairs } from './repairs/wiring.ts';
import { routes } from './routes.ts';
import { wireStatements } from './statements/wiring.ts';
import { wireCaseSweep } from './sweep/wiring.ts';

export interface CasesDeps {
  table: Table;
  files: Files;
  registry: Registry;
  policies: PolicySchedule;
  publish: Publish;
  verifyToken: VerifyToken;
  now: () => Date;
}

export const wireCases = (given: CasesDeps) => {
  const { table, verifyToken, now } = given;
  const kept = keptEvidence(given);
  const parts = { ...given, ...wireWorkings(given), attach: attachEvidence({ ...kept, now }) };
  return {
    ...wireObjections(parts),
    ...wireRepairs(parts),
    ...wireComplaints({ ...parts, evidenceFiles: kept.files }),
    ...wireStatements({ ...given, tell: parts.messenger.tell }),
    createEvidence: apiHandler(
      routes.createEvidence,
      verifyToken,
      createEvidence({ ...kept, table, quota: evidenceQuota(table), now }),
    ),
    getCaseEvidence: apiHandler(routes.getCaseEvidence, verifyToken, getCaseEvidence({ ...parts, files: kept.files })),
    getCaseRecord: apiHandler(routes.getCaseRecord, verifyToken, getCaseRecord(parts)),
    listOverdueCases: apiHandler(routes.listOverdueCases, verifyToken, listOverdueCases(parts)),
    listMessages: apiHandler(routes.listMessages, verifyToken, listMessages({ table })),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};

/** What no caller reaches. */
export const wireScheduledCases = (given: Omit<CasesDeps, 'verifyToken' | 'policies' | 'files'>) =>
  wireCaseSweep({ ...given, ...wireWorkings(given), stateName });

const keptEvidence = ({ table, files }: Pick<CasesDeps, 'table' | 'files'>) => ({
  store: evidenceStore(table),
  files: evidenceFiles(files),
});

/** Cases and what follows from them, the same for callers and for the clock. */
export const wireWorkings = ({
  table,
  registry,
  publish,
  now,
}: Pick<CasesDeps, 'table' | 'registry' | 'publish' | 'now'>) => {
  const cases = caseStore(table);
  const mandates = mandateStore(table);
  const told = messenger({ table, publish, now });
  const keep = keepCorrection({ store: intakeStore(table), batches: batchStore(table), cases, registry, now });
  const effects = caseEffects({
    cases,
    announce: announceWith({ tell: told.tell, stateName, mandates, now }),
    conclude: {
      objection: concludeObjection({ cases, now, keep }),
      repair: concludeRepair({ cases, now, keep }),
    },
  });
  return {
    ...{ cases, effects, messenger: told },
    claims: caseClaims(table, cases),
    mandates,
    records: heldRecords(table),
  };
};
