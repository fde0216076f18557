import { keys } from '../../../shared/table/keys.ts';
import type { Item, Table } from '../../../shared/table/table.ts';
import { type AttachedEvidence, type Evidence, type EvidenceOwner, isAttached } from './evidence.ts';

type Found = Evidence | AttachedEvidence;

/** Each file of evidence is one item, which is only ever attached: once, to one case. */
export const evidenceStore = (table: Table) => {
  const find = async (owner: EvidenceOwner, evidenceId: string): Promise<Found | undefined> => {
    const item = await table.get(keys.evidence(owner, evidenceId));
    return item === undefined ? undefined : evidenceIn(item);
  };
  return {
    find,

    /** Keeps it unless there is one of its id: a retry changes nothing. */
    begin: async (evidence: Evidence): Promise<void> => {
      await table.putNew({ ...keys.evidence(evidence.owner, evidence.evidenceId), ...evidence });
    },

    /** Attaches it unless it is; answers how it is attached, which may be to another case. */
    attach: async (evidence: AttachedEvidence): Promise<AttachedEvidence> => {
      const { owner, evidenceId, attachedTo, attachedAt, sha256 } = evidence;
      const written = await table.update(
        keys.evidence(owner, evidenceId),
        { attachedTo, attachedAt, sha256 },
        { evidenceId, attachedTo: undefined },
      );
      if (written) return evidence;
      const found = await find(owner, evidenceId);
      if (found === undefined || !isAttached(found)) throw new Error(`evidence ${evidenceId} is gone`);
      return found;
    },
  };
};

export type EvidenceStore = ReturnType<typeof evidenceStore>;

const evidenceIn = ({ pk: _pk, sk: _sk, ...evidence }: Item): Found => evidence as unknown as Found;
