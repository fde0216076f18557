import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SQSRecord } from 'aws-lambda';
import { wireMonitoring } from '../../functions/reports/monitoring/wiring.ts';
import { registryFrom } from '../../shared/domains/registry.ts';
import city from '../../shared/domains/weifang.json';
import type { Signer } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';

interface Received {
  headers: IncomingMessage['headers'];
  body: string;
}

/** A receiver of webhooks on this machine, which answers as it is told to. */
export const startReceiver = async () => {
  const received: Received[] = [];
  const receiver = { status: 204, received, url: '', stop: async () => undefined as undefined };
  const server = createServer(async (request, answer) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    answer.writeHead(receiver.status).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  receiver.stop = () =>
    new Promise((stopped) => {
      server.closeAllConnections();
      server.close(() => stopped(undefined));
    });
  return receiver;
};

export const messageOf = (body: string, attempt = 1): SQSRecord =>
  ({
    messageId: `message-${body.length}`,
    receiptHandle: 'receipt',
    body,
    attributes: { ApproximateReceiveCount: String(attempt) },
  }) as SQSRecord;

/** Two domains of the city, so that a sweep is few calls. */
const twoDomains = registryFrom({ ...city, domains: city.domains.filter(({ code }) => ['21', '22'].includes(code)) });

/** The sweep and the deliveries, with a queue that a test empties by hand. */
export const monitoringOn = (table: Table, { now, signer }: { now: () => Date; signer: Signer }) => {
  const sent: string[] = [];
  const postponed: number[] = [];
  const queue = {
    send: async (bodies: readonly string[]) => {
      sent.push(...bodies);
    },
    postpone: async (_receipt: string, seconds: number) => {
      postponed.push(seconds);
    },
  };
  const { sweepReports, deliverWebhook } = wireMonitoring({
    ...{ table, registry: twoDomains, signer, queue, now },
    allowsLoopback: true,
  });
  const context = (left: number) => ({ getRemainingTimeInMillis: () => left });
  return {
    sent,
    postponed,
    sweep: async (left = 900_000) => (await sweepReports(undefined, context(left))).told,
    /** Hands on what is in the queue; answers how many were not taken. */
    deliver: async (attempt = 1) => {
      const Records = sent.splice(0).map((body) => messageOf(body, attempt));
      return (await deliverWebhook({ Records }, context(30_000))).batchItemFailures.length;
    },
  };
};
