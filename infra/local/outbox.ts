import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { ok, toResult } from '../../shared/http/reply.ts';
import type { Message, Publish } from '../../shared/messages/message.ts';
import { Problem } from '../../shared/problem.ts';
import { gatewayProblem, sendResult } from './gateway/answer.ts';

export const OUTBOX_PATH = '/__local/outbox';

/** The file in the data directory: one message a line, in the order of publishing. */
const FILE = 'outbox.jsonl';
const SHOWN = 1000;

/** In the place of the bus: what was published, to be read, the newest first. Of the embedded stack only. */
export const localOutbox = (dataDir: string | undefined): { publish: Publish; route: RequestListener } => {
  const published: Message[] = [];
  return {
    publish: async (messages) => {
      const lines = messages.map((message) => `${JSON.stringify(message)}\n`).join('');
      if (dataDir !== undefined) await appendFile(join(dataDir, FILE), lines);
      published.push(...messages);
      published.splice(0, published.length - SHOWN);
    },
    route: (req, res) => {
      const requestId = randomUUID();
      if (req.method === 'GET' || req.method === 'HEAD')
        return sendResult(req, res, toResult(ok({ messages: published.toReversed() }), requestId));
      const problem = new Problem('method-not-allowed', '该地址支持 GET');
      return sendResult(req, res, gatewayProblem(problem, requestId, { Allow: 'GET' }));
    },
  };
};
