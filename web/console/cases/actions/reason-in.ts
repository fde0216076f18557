/** What was left empty is not sent. */
export const reasonIn = (reason: string): { reason?: string } =>
  reason.trim() === '' ? {} : { reason: reason.trim() };
