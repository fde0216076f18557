import type { ShownReport } from '../../ui/report/printed.ts';

/** The enterprise's own, and neither replaced nor revoked. What was shared before can still be looked at and revoked. */
export const isShareable = ({ status, fetchedBy }: Pick<ShownReport, 'status' | 'fetchedBy'>): boolean =>
  fetchedBy === undefined && (status === 'current' || status === 'data-changed');
