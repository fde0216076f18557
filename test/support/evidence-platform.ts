import { createServer } from 'node:http';
import { type AttachEvidence, attachEvidence } from '../../functions/cases/evidence/attach-evidence.ts';
import { createEvidence, evidenceQuota } from '../../functions/cases/evidence/create-evidence.ts';
import type { EvidenceOwner } from '../../functions/cases/evidence/evidence.ts';
import { evidenceFiles } from '../../functions/cases/evidence/evidence-files.ts';
import { evidenceStore } from '../../functions/cases/evidence/evidence-store.ts';
import { evidenceRoutes } from '../../functions/cases/evidence/routes.ts';
import { listen, stopServer } from '../../infra/local/http-server.ts';
import { isArrival } from '../../infra/local/s3/arrivals.ts';
import { corsFromStack } from '../../infra/local/s3/cors-from-stack.ts';
import { type LocalS3, startS3 } from '../../infra/local/s3/s3.ts';
import { storageTemplate } from '../../infra/stacks/storage-template.ts';
import { STAGES } from '../../infra/stages.ts';
import { openFiles } from '../../shared/files/files.ts';
import { apiHandler } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import type { Problem } from '../../shared/problem.ts';
import { callHandler } from './call-handler.ts';
import { startTable } from './city.ts';
import { FIRM, OTHER_FIRM } from './records.ts';

const BUCKET = 'evidence-test';

export const FIRM_OWNS: EvidenceOwner = `enterprise:${FIRM.uscc}`;
export const OTHER_OWNS: EvidenceOwner = `enterprise:${OTHER_FIRM.uscc}`;
export const OFFICER_OWNS: EvidenceOwner = 'unit:qz-scjg';

const expiresAt = new Date('2026-03-10T03:00:00Z');
const CALLERS: Record<string, Caller> = {
  firm: { expiresAt, subject: 'firm', role: 'enterprise', uscc: FIRM.uscc as NonNullable<Caller['uscc']> },
  other: { expiresAt, subject: 'other', role: 'enterprise', uscc: OTHER_FIRM.uscc as NonNullable<Caller['uscc']> },
  officer: { expiresAt, subject: 'officer', role: 'officer', unit: 'qz-scjg' },
};

/** The part of the platform that takes evidence, on both emulators. */
export const startEvidence = async () => {
  const { table, stop: stopTable } = await startTable();
  let s3: LocalS3 | undefined;
  const front = createServer((req, res) => s3?.serveLinks(req, res));
  const origin = `http://127.0.0.1:${await listen(front, 0)}`;
  const cors = corsFromStack(storageTemplate({ ...STAGES.emulator, publicUrl: origin }));
  const running = await startS3({ dataDir: undefined, buckets: [BUCKET], cors, origin, mount: '/s3' });
  s3 = running;
  /** Of each object that is stored, whether it starts an import. */
  const arrivals: boolean[] = [];
  running.onEvent((event) => arrivals.push(isArrival(event)));
  const files = openFiles(BUCKET, running.config, running.publicConfig);
  const clock = { now: new Date('2026-03-10T02:00:00Z') };
  const deps = { table, store: evidenceStore(table), files: evidenceFiles(files), now: () => clock.now };
  const handler = (perDay?: number) =>
    apiHandler(
      evidenceRoutes.createEvidence,
      async (token) => CALLERS[token.split('.')[0] as string] as Caller,
      createEvidence({ ...deps, quota: evidenceQuota(table, perDay) }),
    );
  const stop = async () => {
    await stopServer(front, 0);
    await running.stop();
    await stopTable();
  };
  return { table, files, deps, origin, arrivals, clock, handler, attach: attachEvidence(deps) as AttachEvidence, stop };
};

export type EvidencePlatform = Awaited<ReturnType<typeof startEvidence>>;

export const ask = (
  { handler }: EvidencePlatform,
  {
    filename = '决定书.pdf',
    size = 100,
    contentType = 'application/pdf',
    as = 'firm',
    key = undefined as string | undefined,
  },
) => callHandler(handler(), { as, body: { filename, size, contentType }, ...(key === undefined ? {} : { key }) });

export const send = (url: string, content: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'PUT', body: new Blob([content as BlobPart]), headers });

export const uploaded = async (
  platform: EvidencePlatform,
  content: Uint8Array,
  asked: Omit<Parameters<typeof ask>[1], 'size'> = {},
): Promise<string> => {
  const { body } = await ask(platform, { ...asked, size: content.length });
  expect((await send(body.url, content)).status).toBe(200);
  return body.evidenceId;
};

/** The code of the problem, and each place with its code; nothing where all went well. */
export const faultsOf = (attaching: Promise<unknown>): Promise<unknown[]> =>
  attaching.then(
    () => [],
    (problem: Problem) => [
      problem.code,
      ...(problem.extras.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
    ],
  );
