import { Problem } from '../../shared/problem.ts';
import { busy } from '../../shared/table/in-batches.ts';
import { keys } from '../../shared/table/keys.ts';
import type { Table } from '../../shared/table/table.ts';
import type { Case } from './case.ts';
import type { CaseStore } from './case-store.ts';

/** After this a request is not filing any more: longer than any function may run. */
const ABANDONED_AFTER_MS = 120_000;

/**
 * One open case about one thing. A claim is never given back: whoever comes next takes it over where its case is over,
 * or was never filed.
 */
export const caseClaims = (table: Table, cases: Pick<CaseStore, 'find'>) => {
  const isOpenCase = async (caseId: string, claimedAt: string, now: Date): Promise<boolean> => {
    const other = await cases.find(caseId);
    return other === undefined ? !isAbandoned(claimedAt, now) : other.holder !== null;
  };
  return {
    /** Throws `case-exists` where another case is open about it. Repeating it is harmless. */
    take: async (
      { enterprise, caseId }: Pick<Case, 'enterprise' | 'caseId'>,
      about: string,
      now: Date,
    ): Promise<void> => {
      const key = keys.caseClaim(enterprise.uscc, about);
      const claim = { caseId, claimedAt: now.toISOString() };
      if (await table.putNew({ ...key, ...claim })) return;
      const held = await table.get(key);
      if (held?.caseId === caseId) return;
      if (held === undefined) throw busy();
      const isOpen = held.caseId !== null && (await isOpenCase(String(held.caseId), String(held.claimedAt), now));
      if (isOpen || !(await table.update(key, claim, { caseId: held.caseId, claimedAt: held.claimedAt })))
        throw caseExists(String(held.caseId));
    },

    /** Of a filing that was refused after all: it may be mended and filed again at once. */
    release: async ({ enterprise, caseId }: Pick<Case, 'enterprise' | 'caseId'>, about: string): Promise<void> => {
      await table.update(keys.caseClaim(enterprise.uscc, about), { caseId: null }, { caseId });
    },
  };
};

export type CaseClaims = ReturnType<typeof caseClaims>;

const isAbandoned = (claimedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(claimedAt) > ABANDONED_AFTER_MS;

const caseExists = (caseId: string): Problem =>
  new Problem('case-exists', '同一事项已有案件正在办理，请在该案件中补充说明', { members: { caseId } });
