import { randomInt } from 'node:crypto';
import type { Instant } from '../../../../shared/calendar/dates.ts';
import { Problem } from '../../../../shared/problem.ts';
import { keys } from '../../../../shared/table/keys.ts';
import type { Table } from '../../../../shared/table/table.ts';
import { LISTS_OF_MONTH, listOf, PLACES, type StatusPlace } from './status-list.ts';

/** Places tried in a list before the next one is: a list that is half full is left once in 256 times. */
const TRIES = 8;

/**
 * Gives each report a place of its own in a list of its month: a random one, by one conditional write, and another if it
 * is taken. No counter, which all issuing would wait for; and a place tells nothing of the report's number or order.
 */
export const statusPlaces = (table: Pick<Table, 'putNew'>, anyPlace = () => randomInt(PLACES)) => ({
  take: async (reportNo: string, asOf: Instant): Promise<StatusPlace> => {
    for (let attempt = 0; attempt < TRIES * LISTS_OF_MONTH; attempt++) {
      const place = { list: listOf(asOf, 1 + Math.floor(attempt / TRIES)), index: anyPlace() };
      if (await table.putNew({ ...keys.statusPlace(place.list, place.index), reportNo })) return place;
    }
    throw new Problem('unavailable', '本月的报告状态列表已满，请联系平台运行单位');
  },
});
export type StatusPlaces = ReturnType<typeof statusPlaces>;
