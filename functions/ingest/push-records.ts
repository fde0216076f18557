import { randomUUID } from 'node:crypto';
import type { BatchStore } from '../../shared/batches/batch-store.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { senderOf } from '../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { checkBatch, ingestBatch } from '../../shared/intake/ingest-batch.ts';
import type { IntakeStore } from '../../shared/intake/intake-store.ts';
import { withoutDomain } from '../../shared/intake/rules/stated-domain.ts';
import type { Signer } from '../../shared/signing/signer.ts';
import { tellOfProvisionalDeadlines } from './provisional-deadlines.ts';
import { pushReply } from './push-reply.ts';
import { certifyBatch } from './receipt.ts';
import type { routes } from './routes.ts';

interface Deps {
  store: IntakeStore;
  batches: BatchStore;
  registry: Registry;
  signer: Signer;
  /** Where people reach the platform: the issuer of its receipts. */
  publicUrl: string;
  now: () => Date;
}

/** A department pushes records of one of its domains, or the province copies of any. Good rows are kept, bad ones named; a repeated push changes nothing. */
export const pushRecords = (deps: Deps) => {
  const [check, ingest] = [
    checkBatch(deps),
    ingestBatch({ ...deps, certify: certifyBatch(deps.signer, deps.publicUrl) }),
  ];
  return async ({
    params,
    query,
    body,
    caller,
    idempotencyKey,
  }: ApiRequest<typeof routes.pushRecords>): Promise<Reply> => {
    const { domain, sender } = senderOf(deps.registry, params.domain, caller);
    const batchId = shortDigest([domain.code, sender.id, idempotencyKey ?? randomUUID()], 26);
    const incoming = {
      batchId,
      domain: domain.code,
      pusher: sender,
      rows: body.records.map((sent) => withoutDomain(sent, domain.code)),
      dutyFrom: domain.inForceFrom,
    };
    const run = query.dryRun === '1' ? check : ingest;
    const ingested = await run(incoming);
    if (ingested.batch !== undefined) tellOfProvisionalDeadlines(ingested.batch);
    return ok(pushReply(ingested, sender));
  };
};
