import { readEnv, tokenSettings } from '../../shared/config.ts';
import { deployedSigning } from '../../shared/document-signing/deployed-signing.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { openFiles } from '../../shared/files/files.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openEventBus } from '../../shared/messages/event-bus.ts';
import { openPress } from '../../shared/print/press.ts';
import { openQueue } from '../../shared/queue/queue.ts';
import { openTable } from '../../shared/table/table.ts';
import { wireAssistSweep } from './assist/wiring.ts';
import { ChecksEnv } from './config.ts';
import { wireCheckRun, wireChecks } from './wiring.ts';

const env = readEnv(ChecksEnv);
const files = openFiles(env.BUCKET_NAME);
const deps = {
  table: openTable(env.TABLE_NAME),
  registry: weifang,
  publish: openEventBus(env.MESSAGES_BUS),
  now: () => new Date(),
};

export const {
  createCheckFile,
  getCheckListCsv,
  getCheckListXlsx,
  createCheck,
  listChecks,
  getCheck,
  getCheckResults,
  requestAssistance,
  listCheckRequests,
  listAssistRequests,
  getAssistFigures,
  listOverdueAssistRequests,
  getAssistRequest,
  answerAssistRequest,
  getAnswerTemplateCsv,
  getAnswerTemplateXlsx,
  actOnAssistRequest,
  freezeCheckTable,
  listCheckTables,
  getCheckTablePdf,
  getCheckTableXlsx,
  getCheckTableJson,
  verifyCheckTable,
  verifyCheckTableFile,
  verifyCheckTableForm,
  verifyCheckTablePage,
} = wireChecks({
  ...deps,
  files,
  publicUrl: env.PUBLIC_URL,
  press: openPress(env.FONTS_FOLDER),
  signing: deployedSigning(env.DOCUMENT_KEY_ID, env.TIME_STAMP_URL, files),
  verifyToken: tokenVerifier(tokenSettings(env)),
  policies: env.POLICY,
  queue: openQueue(env.CHECKS_QUEUE_URL),
  checkedPerDay: env.CHECKED_PER_DAY,
});

export const { runCheck } = wireCheckRun(deps);

export const { sweepChecks } = wireAssistSweep(deps);
