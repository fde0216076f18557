import { type Instant, toInstant } from '../../shared/calendar/dates.ts';
import type { Key } from '../../shared/table/key.ts';
import type { Table } from '../../shared/table/table.ts';
import type { ReportQuery } from './query.ts';

/** What one Idempotency-Key of one caller stands for: chosen before anything is composed, and never again. */
export interface Reservation {
  bodyDigest: string;
  reportNo: string;
  verificationCode: string;
  asOf: Instant;
  query: ReportQuery;
}

/** A report that was not issued within this time of its reservation states another instant when it is. */
const RENEWED_AFTER_MS = 120_000;

export const reservationStore = (table: Table, key: Key) => {
  const find = async (): Promise<Reservation | undefined> => (await table.get(key)) as Reservation | undefined;
  const held = async (): Promise<Reservation> => (await find()) as Reservation;
  return {
    find,

    /** The reservation of the key: the one given, unless there is one already. */
    put: async (reservation: Reservation): Promise<Reservation> =>
      (await table.putNew({ ...key, ...reservation })) ? reservation : held(),

    /** So that a report says it was made when it was, though the first attempt failed long before. */
    renewed: async (reservation: Reservation, now: Date): Promise<Reservation> => {
      if (now.getTime() - Date.parse(reservation.asOf) < RENEWED_AFTER_MS) return reservation;
      const asOf = toInstant(now);
      return (await table.update(key, { asOf }, { asOf: reservation.asOf })) ? { ...reservation, asOf } : held();
    },
  };
};
