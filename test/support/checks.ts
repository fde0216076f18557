import type { DocumentSigning } from '../../shared/document-signing/document-signing.ts';
import type { Publish } from '../../shared/messages/message.ts';
import type { Queue } from '../../shared/queue/queue.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler, type HandlerCall } from './call-handler.ts';
import { ask, checkRunOn, handlersOn, memoryFiles } from './city.ts';
import { messageOf } from './monitoring.ts';
import { FIRM, OTHER_FIRM } from './records.ts';

export const MATTER = { matter: '评优评先资格审查', matterNo: '青评优〔2026〕3号' };

interface Surroundings {
  now: () => Date;
  checkedPerDay?: number;
  signing?: DocumentSigning;
  checkParts?: Pick<Queue, 'send'>;
  publish?: Publish;
}

/** Checks with a queue that a test empties by hand. */
export const checksOn = (table: Table, surroundings: Surroundings) => {
  const files = memoryFiles();
  const sent: string[] = [];
  const checkParts = {
    send: async (bodies: readonly string[]) => {
      sent.push(...bodies);
    },
  };
  const handlers = (on = table) => handlersOn(on, { files, checkParts, ...surroundings });
  type Operation = keyof ReturnType<typeof handlers>;
  const call = (operation: Operation, given: HandlerCall, on = table) =>
    callHandler(handlers(on)[operation], { as: 'officer', ...given });
  return {
    files,
    sent,
    handlers,
    call,
    create: (body: object, key: string, on = table) => call('createCheck', { body: { ...MATTER, ...body }, key }, on),
    get: (checkId: string, as = 'officer') => call('getCheck', { as, params: { checkId } }),
    results: (checkId: string, query: Record<string, string> = {}, as = 'officer', on = table) =>
      call('getCheckResults', { as, params: { checkId }, query }, on),
    /** Hands on these messages, or what is in the queue; answers how many were not done with. */
    run: async (on = table, bodies = sent.splice(0)) => {
      const { runCheck } = checkRunOn(on, { files, ...surroundings });
      let left = 0;
      for (const body of bodies) left += (await runCheck({ Records: [messageOf(body)] })).batchItemFailures.length;
      return left;
    },
    /** Registers the two sample firms. */
    register: async () => {
      const enterprises = [FIRM, OTHER_FIRM];
      await ask(handlers().registerEnterprises, 'department', { enterprises }, 'register');
    },
    accesses: async (as: string, month: string) =>
      (await call('listAccesses', { as, query: { month, limit: '200' } })).body.accesses,
  };
};
