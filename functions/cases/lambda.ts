import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { openFiles } from '../../shared/files/files.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openEventBus } from '../../shared/messages/event-bus.ts';
import { openTable } from '../../shared/table/table.ts';
import { CasesEnv } from './config.ts';
import { wireCases, wireScheduledCases } from './wiring.ts';

const env = readEnv(CasesEnv);

const deps = {
  table: openTable(env.TABLE_NAME),
  files: openFiles(env.BUCKET_NAME),
  registry: weifang,
  policies: env.POLICY,
  publish: openEventBus(env.MESSAGES_BUS),
  verifyToken: tokenVerifier(tokenSettings(env)),
  now: () => new Date(),
};

export const { sweepCases } = wireScheduledCases(deps);

export const {
  fileObjection,
  listObjections,
  getObjection,
  actOnObjection,
  fileRepair,
  listRepairs,
  getRepair,
  actOnRepair,
  fileComplaint,
  listComplaints,
  getComplaintFigures,
  getComplaint,
  getComplaintEvidence,
  actOnComplaint,
  proposeStatement,
  withdrawStatement,
  listStatements,
  moderateStatement,
  createEvidence,
  getCaseEvidence,
  getCaseRecord,
  listOverdueCases,
  listMessages,
} = wireCases(deps);
