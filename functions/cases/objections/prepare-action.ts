import type { Registry } from '../../../shared/domains/registry.ts';
import { knownDomain } from '../../../shared/domains/source-unit.ts';
import { Problem } from '../../../shared/problem.ts';
import { recordIdOf } from '../../../shared/records/identity.ts';
import type { Prepare, Prepared } from '../act.ts';
import type { CaseClaims } from '../claims.ts';
import type { AttachEvidence } from '../evidence/attach-evidence.ts';
import type { EvidenceOwner } from '../evidence/evidence.ts';
import type { Act } from '../flow.ts';
import type { Correction } from '../new-version/correction.ts';
import type { HeldRecords } from '../new-version/held-record.ts';
import { correctionOf, versionAfter, type Wanted, wantedRecord } from '../new-version/make-correction.ts';
import type { Seat } from '../parties.ts';
import { claimOf } from './file-objection.ts';
import type { Objection } from './objection.ts';
import type { ObjectionAction } from './schema.ts';

export interface PrepareDeps {
  registry: Registry;
  records: HeldRecords;
  claims: CaseClaims;
  attach: AttachEvidence;
  now: () => Date;
}

/** What an action on an objection comes to beyond its reason. */
export const prepareObjectionAction =
  (deps: PrepareDeps): Prepare<Objection, ObjectionAction> =>
  async (current, body, seat, act) => {
    switch (body.action) {
      case 'transfer':
        return { to: receivingUnit(deps.registry, current, body.to) };
      case 'reply':
        return replied(deps, current, body, seat, act);
      case 'correct':
        return corrected(await correctionBy(deps, current, body, seat, act));
      case 'uphold':
        return { brings: { correction: await stillFitting(deps, current, act) } };
      case 'review':
        await deps.claims.take(current, claimOfCase(current), deps.now());
        return { brings: { evidence: await withEvidence(deps, current, body.evidence, seat) } };
      case 'rate':
        return rated(body, act);
      default:
        return {};
    }
  };

const rated = (body: Extract<ObjectionAction, { action: 'rate' }>, { at }: Act): Prepared => {
  const rating = { score: body.score, comment: body.comment ?? null };
  return { said: rating, brings: { rating: { ...rating, at } } };
};

/** A unit that answers for the domain. */
const receivingUnit = (registry: Registry, { domain, sourceUnit }: Objection, to = sourceUnit): string => {
  if (knownDomain(registry, domain).units.some(({ id }) => id === to)) return to;
  const message = '该单位不是该领域的数据提供单位，不能转办给它';
  throw new Problem('invalid-request', message, { errors: [{ pointer: '/to', code: 'foreign-domain', message }] });
};

const replied = async (
  deps: PrepareDeps,
  current: Objection,
  body: Extract<ObjectionAction, { action: 'reply' }>,
  seat: Seat,
  act: Act,
): Promise<Prepared> => {
  const { finding, remedy, evidence } = body;
  const correction = remedy === undefined ? null : await correctionBy(deps, current, { ...body, remedy }, seat, act);
  const said = { finding, ...(correction === null ? {} : corrected(correction).said) };
  return {
    said,
    brings: { finding, correction, evidence: await withEvidence(deps, current, evidence, seat) },
  };
};

const corrected = (correction: Correction): { said: Record<string, unknown>; brings: { correction: Correction } } => ({
  said: { remedy: correction.remedy, changes: correction.changes },
  brings: { correction },
});

const correctionBy = async (
  { registry, records }: PrepareDeps,
  current: Objection,
  wanted: Wanted,
  { unit }: Seat,
  { at }: Act,
): Promise<Correction> => {
  const maker = unit === null ? undefined : registry.units.get(unit);
  if (maker === undefined) throw new Problem('forbidden', '贵单位不在平台的单位目录中');
  const { recordId, domain, enterprise, filedAt } = current;
  const find = (id: string) => records.current(enterprise.uscc, domain, id);
  const held = recordId === null ? undefined : await find(recordId);
  const record = wantedRecord(wanted, { recordId, current: held, at });
  const situation = { domain, uscc: enterprise.uscc, recordId, maker, at };
  // What was missing may have come meanwhile, or have been withdrawn once.
  const correction = correctionOf(wanted.remedy, record, {
    ...situation,
    current: held ?? (await find(recordIdOf(domain, record))),
  });
  if (held !== undefined && correction.changes.length === 0 && held.receivedAt <= filedAt) throw changesNothing();
  return correction;
};

/** A unit whose system has said it right since the filing may name that again; else a remedy that changes nothing is none. */
const changesNothing = (): Problem => {
  const message = '与平台现有的记录一致，没有更改任何内容';
  return new Problem('invalid-request', message, {
    errors: [{ pointer: '/changes', code: 'changes-nothing', message }],
  });
};

/** What the unit found, as long as the record is what it was found of; otherwise the unit has to make it anew. */
const stillFitting = async (
  { records }: PrepareDeps,
  { correction, finding, enterprise, domain }: Objection,
  { at }: Act,
): Promise<Correction | null> => {
  if (correction === null || finding !== 'uphold') return null;
  const held = await records.current(enterprise.uscc, domain, correction.recordId);
  if ((held?.digest ?? null) !== correction.against) return null;
  const version = versionAfter(held, at);
  return { ...correction, version, record: { ...correction.record, version } };
};

const withEvidence = async ({ attach }: PrepareDeps, current: Objection, ids: readonly string[], seat: Seat) => {
  const { evidence, caseId } = current;
  return ids.length === 0 ? evidence : [...evidence, ...(await attach(uploaderOf(seat, current), ids, caseId))];
};

const uploaderOf = ({ unit, agent }: Seat, { enterprise }: Objection): EvidenceOwner =>
  unit === null ? `enterprise:${agent?.uscc ?? enterprise.uscc}` : `unit:${unit}`;

const claimOfCase = ({ ground, domain, recordId, missing }: Objection): string =>
  ground === 'missing'
    ? claimOf({ ground, domain, documentNo: missing?.documentNo ?? '' })
    : claimOf({ ground, domain, recordId: recordId ?? '' });
