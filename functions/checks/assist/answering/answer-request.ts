import { randomUUID } from 'node:crypto';
import { actorOf } from '../../../../shared/accesses/access.ts';
import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import type { Registry } from '../../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../../shared/http/reply.ts';
import { reserved } from '../../../../shared/idempotency/reserved.ts';
import { type Fault, Problem } from '../../../../shared/problem.ts';
import type { Table } from '../../../../shared/table/table.ts';
import type { ListFiles } from '../../subjects/list-files.ts';
import type { AskedSubject, AssistRequest } from '../request.ts';
import { requestView } from '../request-view.ts';
import type { assistRoutes } from '../routes.ts';
import { ownRequest } from '../seen-request.ts';
import { type AnsweringDeps, type Given, giveAnswers } from './give-answers.ts';
import { readAnswers } from './read-answers.ts';
import type { RefusedRow } from './rows.ts';

interface Deps extends AnsweringDeps {
  table: Table;
  files: Pick<ListFiles, 'read'>;
  registry: Registry;
  now: () => Date;
}

type Body = ApiRequest<typeof assistRoutes.answerAssistRequest>['body'];

/** As many as help to mend a file. */
const SHOWN_ROWS = 200;

/** Answers stand with the instant at which they were first sent, however often they are sent. */
export const answerAssistRequest =
  (deps: Deps) =>
  async ({
    params,
    body,
    caller,
    idempotencyKey,
  }: ApiRequest<typeof assistRoutes.answerAssistRequest>): Promise<Reply> => {
    const { table, assist, registry, now } = deps;
    const request = await ownRequest(assist, params.requestId, caller);
    const { given, refused } = await givenIn(body, request, await assist.subjectsOf(request), deps);
    // With what it says: a file may be exchanged under its number, and what it says anew is not said when it was sent first.
    const said = { ...body, given };
    const keyed = {
      ...{ caller: [caller.subject, request.requestId], idempotencyKey: idempotencyKey ?? randomUUID() },
      body: said,
    };
    const { at } = await reserved(table, 'answerAssistRequest', keyed, (): { at: Instant } => ({
      at: toInstant(now()),
    }));
    const outcome = await giveAnswers(deps, request, given, { actor: actorOf(caller.subject), at });
    const { taken, corrected, unchanged } = outcome;
    const rows = { refused: refused.length, refusedRows: refused.slice(0, SHOWN_ROWS).map(rowView) };
    return ok({ ...{ taken, corrected, unchanged }, ...rows, request: requestView(outcome.request, now(), registry) });
  };

const rowView = ({ row, errors }: RefusedRow) => ({ row, errors });

const givenIn = async (
  { answers, answersFile }: Body,
  { unit }: AssistRequest,
  subjects: readonly AskedSubject[],
  { files }: Deps,
): Promise<{ given: Given[]; refused: RefusedRow[] }> => {
  // Kept until the folder is emptied: a request that comes again reads it again.
  if (answersFile !== undefined) return readAnswers(await files.read(unit.id, answersFile, 'answersFile'), subjects);
  return { given: givenBy(answers ?? [], subjects), refused: [] };
};

/** All or none: who sends them by a program mends it. */
const givenBy = (answers: NonNullable<Body['answers']>, subjects: readonly AskedSubject[]): Given[] => {
  const byCode = new Map(subjects.map((subject) => [subject.uscc, subject]));
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const given = answers.flatMap(({ uscc, ...said }, i): Given[] => {
    const subject = byCode.get(uscc);
    if (subject === undefined)
      faults.push({ pointer: `/answers/${i}/uscc`, code: 'unknown-subject', message: '该主体不在本请求的名单中' });
    else if (seen.has(uscc))
      faults.push({ pointer: `/answers/${i}/uscc`, code: 'duplicate', message: '同一主体在一次反馈中只能出现一次' });
    seen.add(uscc);
    return subject === undefined ? [] : [{ subject, said }];
  });
  if (faults.length === 0) return given;
  throw new Problem('invalid-request', `有 ${faults.length} 处不符合规范，已逐一列明`, { errors: faults });
};
