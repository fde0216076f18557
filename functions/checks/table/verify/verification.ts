import { inShanghai } from '../../../../shared/calendar/dates.ts';
import { type FrozenTable, statusOf } from '../table-store.ts';

/** What a reader of a table may know: who asked what when, and the sums. The enterprises in it are not named. */
export const verificationOf = (frozen: FrozenTable, ofCheck: readonly FrozenTable[]) => {
  const { tableNo, checkId, issuer, frozenAt, check, totals, files } = frozen;
  return {
    outcome: 'genuine' as const,
    status: statusOf(frozen, ofCheck),
    tableNo,
    checkId,
    issuer,
    unit: check.unit.name,
    matter: check.matter,
    matterNo: check.matterNo,
    createdAt: inShanghai(check.createdAt),
    frozenAt: inShanghai(frozenAt),
    period: check.period,
    totals,
    sha256: { json: files.json.sha256, pdf: files.pdf.sha256, xlsx: files.xlsx.sha256 },
  };
};
export type TableVerification = ReturnType<typeof verificationOf>;
