import type { Batch } from '../../shared/batches/batch-store.ts';
import { warnOfProvisionalDeadlines } from '../../shared/calendar/provisional-alarm.ts';

/**
 * Tells the operator that lateness could not be judged: deadlines reach beyond the holidays the platform knows. The figures
 * count those decisions and changes as provisional until the year's notice is deployed.
 */
export const tellOfProvisionalDeadlines = ({ batchId, domain, unit, quality }: Batch): void => {
  const waiting = [...Object.values(quality.provisional), ...Object.values(quality.provisionalChanges ?? {})];
  const rows = waiting.reduce((sum, some) => sum + some, 0);
  if (rows > 0) warnOfProvisionalDeadlines({ batchId, domain, unit, rows });
};
