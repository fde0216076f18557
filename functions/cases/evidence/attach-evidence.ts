import { type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import { sha256Hex } from '../../../shared/digest.ts';
import { type Fault, Problem } from '../../../shared/problem.ts';
import { type Inspect, inspectContent } from './content/inspect-content.ts';
import { type AttachedEvidence, type EvidenceOwner, isAttached } from './evidence.ts';
import { type EvidenceFault, faultAt } from './evidence-faults.ts';
import type { EvidenceFiles } from './evidence-files.ts';
import type { EvidenceStore } from './evidence-store.ts';

interface Deps {
  store: EvidenceStore;
  files: EvidenceFiles;
  /** Where there is more to ask than the rules of the platform: a virus scanner. */
  inspect?: Inspect;
  now: () => Date;
}

/** Makes uploaded files part of a case, in their order; the same again changes nothing. */
export type AttachEvidence = (
  owner: EvidenceOwner,
  evidenceIds: readonly string[],
  caseId: string,
) => Promise<AttachedEvidence[]>;

/** A file that may be attached; without content where it already is. */
interface Checked {
  evidence: AttachedEvidence;
  content?: Uint8Array;
}

/**
 * All files are checked before any is attached: whoever mends one and files again, as another case, finds the others free.
 * What is kept is the very bytes that were checked, whatever the upload link writes meanwhile.
 */
export const attachEvidence =
  ({ store, files, inspect = inspectContent, now }: Deps): AttachEvidence =>
  async (owner, evidenceIds, caseId) => {
    const check = checkOf({ store, files, inspect }, { owner, caseId, at: toInstant(now()) });
    const checked: Checked[] = [];
    const faults: Fault[] = [];
    for (const [index, evidenceId] of evidenceIds.entries()) {
      const result = await check(evidenceId);
      if (typeof result === 'string') faults.push(faultAt(index, result));
      else checked.push(result);
    }
    if (faults.length > 0) throw refused(faults);
    const attached = await Promise.all(checked.map((one) => keep({ store, files }, one)));
    const taken = attached.flatMap(({ attachedTo }, index) =>
      attachedTo === caseId ? [] : [faultAt(index, 'evidence-used')],
    );
    if (taken.length > 0) throw refused(taken);
    return attached;
  };

const refused = (faults: readonly Fault[]): Problem =>
  new Problem('invalid-request', `证据材料未能附上：${(faults[0] as Fault).message}`, { errors: faults });

interface Filing {
  owner: EvidenceOwner;
  caseId: string;
  at: Instant;
}

const checkOf =
  ({ store, files, inspect }: Required<Omit<Deps, 'now'>>, { owner, caseId, at }: Filing) =>
  async (evidenceId: string): Promise<Checked | EvidenceFault> => {
    const evidence = await store.find(owner, evidenceId);
    if (evidence === undefined) return 'evidence-unknown';
    if (isAttached(evidence)) return evidence.attachedTo === caseId ? { evidence } : 'evidence-used';
    const received = await files.receive(evidence);
    if ('fault' in received) return received.fault;
    const { content } = received;
    const fault = await inspect(content, evidence.contentType);
    if (fault !== undefined) return fault;
    return { content, evidence: { ...evidence, attachedTo: caseId, attachedAt: at, sha256: sha256Hex(content) } };
  };

/** The file first: what is attached is there. */
const keep = async ({ store, files }: Pick<Deps, 'store' | 'files'>, { evidence, content }: Checked) => {
  if (content === undefined) return evidence;
  await files.keep(evidence, content);
  return store.attach(evidence);
};
