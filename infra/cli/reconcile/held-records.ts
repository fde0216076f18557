import * as z from 'zod';
import type { Platform } from '../platform/client.ts';

const HeldRecord = z.object({
  recordId: z.string(),
  version: z.string(),
  digest: z.string(),
  uscc: z.string(),
  documentNo: z.string(),
  receivedAt: z.string(),
});
/** A version that the platform holds of what the caller sent. */
export type HeldRecord = z.output<typeof HeldRecord>;

const Page = z.object({ records: z.array(HeldRecord), cursor: z.string().nullable() });

/** Batches a page. */
const LIMIT = '50';

/** All pages of what the platform holds; of a range of the time of receipt, or all there is. */
export const heldRecords = async (
  platform: Platform,
  domain: string,
  range: { from?: string | undefined; to?: string | undefined; unit?: string | undefined },
): Promise<HeldRecord[]> => {
  const held: HeldRecord[] = [];
  const given = Object.entries(range).filter((entry): entry is [string, string] => entry[1] !== undefined);
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams([...given, ['limit', LIMIT], ...(cursor === null ? [] : [['cursor', cursor]])]);
    const path = `/v1/domains/${encodeURIComponent(domain)}/reconciliation?${query}`;
    const page: z.output<typeof Page> = await platform.json({ method: 'GET', path }, Page);
    for (const record of page.records) held.push(record);
    cursor = page.cursor;
  } while (cursor !== null);
  return held;
};
