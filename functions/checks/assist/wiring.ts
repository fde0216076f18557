import type { Context } from 'aws-lambda';
import { accessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { Files } from '../../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../../shared/http/caller.ts';
import type { Publish } from '../../../shared/messages/message.ts';
import { messenger } from '../../../shared/messages/messages.ts';
import type { SweepResult } from '../../../shared/sweep/sweep-inboxes.ts';
import type { Table } from '../../../shared/table/table.ts';
import { checkStore } from '../store.ts';
import { listFiles } from '../subjects/list-files.ts';
import { actOnAssistRequest } from './answering/act-on-request.ts';
import { answerAssistRequest } from './answering/answer-request.ts';
import { getAnswerTemplateCsv, getAnswerTemplateXlsx } from './answering/template.ts';
import { askAfterRun } from './asking/after-run.ts';
import { earlierAnswers } from './asking/earlier-answers.ts';
import { requestAssistance } from './asking/own-word.ts';
import { getAssistFigures } from './figures/get-figures.ts';
import { getAssistRequest } from './get-request.ts';
import { inboxStore } from './inbox/inbox-store.ts';
import { listAssistRequests, listCheckRequests } from './inbox/list-requests.ts';
import { listOverdueAssistRequests } from './overdue/list-overdue.ts';
import { assistRoutes } from './routes.ts';
import { assistStore } from './store.ts';
import { sweepChecks } from './sweep/sweep.ts';

export interface AssistDeps {
  table: Table;
  registry: Registry;
  publish: Publish;
  now: () => Date;
}

const workingsOn = ({ table, registry, publish, now }: AssistDeps) => ({
  ...{ table, registry, now },
  checks: checkStore(table),
  assist: assistStore(table),
  inbox: inboxStore(table),
  tell: messenger({ table, publish, now }).tell,
});

export const wireAssist = ({
  files,
  verifyToken,
  ...given
}: AssistDeps & { files: Files; verifyToken: VerifyToken }) => {
  const deps = { ...workingsOn(given), accesses: accessLedger(given.table), files: listFiles(files) };
  return {
    requestAssistance: apiHandler(assistRoutes.requestAssistance, verifyToken, requestAssistance(deps)),
    listCheckRequests: apiHandler(assistRoutes.listCheckRequests, verifyToken, listCheckRequests(deps)),
    listAssistRequests: apiHandler(assistRoutes.listAssistRequests, verifyToken, listAssistRequests(deps)),
    getAssistFigures: apiHandler(assistRoutes.getAssistFigures, verifyToken, getAssistFigures(deps)),
    listOverdueAssistRequests: apiHandler(
      assistRoutes.listOverdueAssistRequests,
      verifyToken,
      listOverdueAssistRequests(deps),
    ),
    getAssistRequest: apiHandler(assistRoutes.getAssistRequest, verifyToken, getAssistRequest(deps)),
    answerAssistRequest: apiHandler(assistRoutes.answerAssistRequest, verifyToken, answerAssistRequest(deps)),
    getAnswerTemplateCsv: apiHandler(assistRoutes.getAnswerTemplateCsv, verifyToken, getAnswerTemplateCsv(deps)),
    getAnswerTemplateXlsx: apiHandler(assistRoutes.getAnswerTemplateXlsx, verifyToken, getAnswerTemplateXlsx(deps)),
    actOnAssistRequest: apiHandler(assistRoutes.actOnAssistRequest, verifyToken, actOnAssistRequest(deps)),
  } satisfies Record<keyof typeof assistRoutes, ApiHandler>;
};

/** Whom a check asks once the platform's answers are there. */
export const wireAsking = (given: AssistDeps) =>
  askAfterRun({ ...workingsOn(given), earlier: earlierAnswers(given.table) });

/** What no caller reaches: the schedule starts it. */
export const wireAssistSweep = (given: AssistDeps) => {
  const sweep = sweepChecks(workingsOn(given));
  return {
    sweepChecks: (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SweepResult> =>
      sweep(() => context.getRemainingTimeInMillis()),
  };
};
