/** Why a record is not open to repair, as far as it says so itself; the rest the platform checks when it is asked. */
export type NoRepair = 'repaired' | 'hidden' | 'enforcement' | 'judgment' | 'open';

interface Repairable {
  kind: string;
  counts: boolean;
  marks: readonly string[];
  repair: { state: string } | null;
}

export const noRepairBecause = ({ kind, counts, marks, repair }: Repairable): NoRepair | undefined => {
  if (kind === 'enforcement' || kind === 'judgment') return kind;
  if (repair?.state === 'repaired') return 'repaired';
  if (marks.includes('repairing')) return 'open';
  return counts ? undefined : 'hidden';
};

/** What its source has withdrawn is no record any more. */
export const isWithdrawn = ({ status }: { status: string }): boolean => status === 'withdrawn';
