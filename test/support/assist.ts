import { syntheticUscc } from '../../infra/local/sample-city/codes.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { Table } from '../../shared/table/table.ts';
import type { HandlerCall } from './call-handler.ts';
import { checksOn } from './checks.ts';
import { ask, assistSweepOn } from './city.ts';

/** Firms that exist nowhere, by their number. */
export const firms = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    uscc: syntheticUscc('91', '370781', 50_001 + i) as string,
    name: `示例企业${i + 1}有限公司`,
  }));

/** Domains with one unit each: their officers are the asked. */
export const STALE = [
  { domain: '22', unit: 'wf-tjj', officer: 'officer-of-wf-tjj' },
  { domain: '28', unit: 'wf-qxj', officer: 'officer-of-wf-qxj' },
] as const;

export const none = (uscc: string) => ({ uscc, result: 'none' });
export const found = (uscc: string, documentNo = '示例罚〔2025〕1号') => ({
  ...{ uscc, result: 'found' },
  documents: [{ documentNo, decidedOn: '2025-06-01', summary: '罚款 5000 元' }],
});
export const notApplicable = (uscc: string) => ({ uscc, result: 'not-applicable', reason: '不属本单位职责' });

/** Checks and the units they ask; with all that is published. */
export const assistOn = (table: Table, { now }: { now: () => Date }) => {
  const published: Message[] = [];
  const publish = async (messages: readonly Message[]) => void published.push(...messages);
  const city = checksOn(table, { now, publish });
  let keys = 0;
  const call = (operation: Parameters<typeof city.call>[0], given: HandlerCall, on = table) =>
    city.call(operation, { key: `assist-${++keys}`, ...given }, on);
  const { sweepChecks } = assistSweepOn(table, { now, publish });
  return {
    ...city,
    published,
    publish,
    call,
    registerFirms: async (some: readonly object[]) =>
      ask(city.handlers().registerEnterprises, 'department', { enterprises: some }, `firms-${++keys}`),
    /** Created and run; its number. */
    checked: async (body: object): Promise<string> => {
      const { body: check } = await city.create(body, `check-${++keys}`);
      if ((await city.run()) > 0) throw new Error('the check did not run');
      return check.checkId;
    },
    requestsOf: async (checkId: string, as = 'officer') =>
      (await call('listCheckRequests', { as, params: { checkId } })).body.requests,
    request: async (requestId: string, as = 'officer', query: Record<string, string> = { limit: '200' }) =>
      (await call('getAssistRequest', { as, params: { requestId }, query })).body,
    answer: (requestId: string, as: string, answers: readonly object[], key?: string) =>
      call('answerAssistRequest', {
        ...{ as, params: { requestId }, body: { answers } },
        ...(key === undefined ? {} : { key }),
      }),
    /** The file as it was put where the link leads. */
    answerByFile: async (requestId: string, as: string, content: Uint8Array) => {
      const body = { filename: '反馈表.csv', size: content.length };
      const { fileId, url } = (await call('createCheckFile', { as, body })).body;
      city.files.objects.set(String(url).slice('memory:'.length), content);
      return call('answerAssistRequest', { as, params: { requestId }, body: { answersFile: fileId } });
    },
    act: (requestId: string, as: string, body: object, key?: string) =>
      call('actOnAssistRequest', { as, params: { requestId }, body, ...(key === undefined ? {} : { key }) }),
    sweep: (on = table) =>
      (on === table ? sweepChecks : assistSweepOn(on, { now, publish }).sweepChecks)(undefined, {
        getRemainingTimeInMillis: () => 900_000,
      }),
  };
};
