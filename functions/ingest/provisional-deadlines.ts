import type { Batch } from '../../shared/batches/batch-store.ts';
import { calendarEnds } from '../../shared/calendar/working-days.ts';
import { PROVISIONAL_DEADLINES } from './config.ts';

/**
 * Tells the operator that lateness could not be judged: deadlines reach beyond the holidays the platform knows. The figures
 * count those decisions as `provisional` until the year's notice is deployed.
 */
export const tellOfProvisionalDeadlines = ({ batchId, domain, unit, quality }: Batch): void => {
  const rows = Object.values(quality.provisional).reduce((sum, some) => sum + some, 0);
  if (rows === 0) return;
  console.warn(
    JSON.stringify({ level: 'warn', event: PROVISIONAL_DEADLINES, batchId, domain, unit, rows, calendarEnds }),
  );
};
