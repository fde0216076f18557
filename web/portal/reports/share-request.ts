import type { Purpose } from '../../../shared/purposes.ts';

/** What the form of a share holds; named as the platform names its faults. */
export type ShareFields = {
  purpose: Purpose | '';
  recipient: string;
  /** The last day, `2026-03-05`; '': as long as the platform says. */
  expiresAt: string;
  openings: string;
};

/** Until the end of the last day in Shanghai. */
export const shareRequest = ({ purpose, recipient, expiresAt, openings }: ShareFields) => ({
  purpose: purpose as Purpose,
  recipient,
  openings: Number(openings),
  ...(expiresAt === '' ? {} : { expiresAt: `${expiresAt}T23:59:59+08:00` }),
});
