import { shortDigest } from '../../../shared/digest.ts';
import type { Domain } from '../../../shared/domains/registry.ts';
import { knownDomain } from '../../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { created, type Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { normalisedDocumentNo } from '../../../shared/records/identity.ts';
import { type Checked, type FilingDeps, fileCase, type Head } from '../file-case.ts';
import type { HeldRecords } from '../new-version/held-record.ts';
import { unitOfRecord } from '../new-version/unit-of-record.ts';
import { OBJECTION_COMMITMENT } from './commitment.ts';
import { objectionFlow } from './flow.ts';
import type { Objection } from './objection.ts';
import { type ObjectionReplyDeps, objectionReply } from './objection-reply.ts';
import type { objectionRoutes } from './routes.ts';
import type { ObjectionRequest } from './schema.ts';

export interface ObjectionDeps extends FilingDeps, ObjectionReplyDeps {
  records: HeldRecords;
}

/** An enterprise, or its agent, objects to a record or to there being none. The record is marked from this instant. */
export const fileObjection =
  (deps: ObjectionDeps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof objectionRoutes.fileObjection>): Promise<Reply> => {
    const request = { body, caller, idempotencyKey };
    const { current, seat } = await fileCase(deps, objectionFlow, request, (head) => checkObjection(deps, head, body));
    return created(`/v1/objections/${current.caseId}`, objectionReply(deps, current, seat));
  };

/** What a case on these terms would be about; throws where it cannot be. */
const checkObjection = async (
  { registry, records }: Pick<ObjectionDeps, 'registry' | 'records'>,
  head: Head,
  body: ObjectionRequest,
): Promise<Checked<Objection>> => {
  const domain = knownDomain(registry, body.domain);
  const what =
    body.ground === 'missing'
      ? await missing(records, head, domain, body)
      : aboutRecord(domain, await heldRecord(records, head, domain, body.recordId));
  return {
    about: claimOf(body),
    own: {
      ...{ domain: domain.code, ground: body.ground, statement: body.statement, ...what },
      commitment: { version: OBJECTION_COMMITMENT.version, acceptedAt: head.filedAt },
      ...{ finding: null, correction: null, kept: null, decidedAt: null, reviewedAt: null },
    },
  };
};

/** One open objection per record and ground. */
export const claimOf = (
  about: { domain: string } & (
    | { ground: 'missing'; documentNo: string }
    | { ground: Exclude<ObjectionRequest['ground'], 'missing'>; recordId: string }
  ),
): string =>
  about.ground === 'missing'
    ? `objection#${shortDigest([about.domain, normalisedDocumentNo(about.documentNo)], 26)}#missing`
    : `objection#${about.recordId}#${about.ground}`;

type About = Pick<Objection, 'recordId' | 'missing' | 'sourceUnit'>;

const heldRecord = async (
  records: HeldRecords,
  { enterprise }: Head,
  { code }: Domain,
  recordId: string,
): Promise<RecordVersion> => {
  const current = await records.current(enterprise.uscc, code, recordId);
  if (current === undefined || current.record.status === 'withdrawn')
    throw new Problem('not-found', '本企业在该领域没有这条记录');
  return current;
};

const aboutRecord = (domain: Domain, held: RecordVersion): About => {
  const sourceUnit = unitOfRecord(domain, held);
  if (sourceUnit === undefined) throw notCollected();
  return { recordId: held.recordId, missing: null, sourceUnit };
};

const missing = async (
  records: HeldRecords,
  { enterprise }: Head,
  { code, units: [lead] }: Domain,
  { documentNo, authority }: Extract<ObjectionRequest, { ground: 'missing' }>,
): Promise<About> => {
  if (lead === undefined) throw notCollected();
  const [held] = await records.ofDocument(enterprise.uscc, code, documentNo);
  if (held !== undefined)
    throw new Problem('invalid-request', '平台已有该文号的记录，请对该记录提出异议', {
      errors: [{ pointer: '/documentNo', code: 'record-held', message: '平台已有该文号的记录' }],
      members: { recordId: held.recordId },
    });
  return { recordId: null, missing: { documentNo, authority }, sourceUnit: lead.id };
};

const notCollected = (): Problem =>
  new Problem('invalid-request', '该领域尚无数据提供单位，无从核查', {
    errors: [{ pointer: '/domain', code: 'not-collected', message: '该领域尚无数据提供单位' }],
  });
