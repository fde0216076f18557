import type { Kind } from '../../../shared/records/code-names.ts';
import { api } from '../../api/client.ts';
import type { paths } from '../../api/openapi.d.ts';
import { useAnswer } from '../../api/use-answer.ts';

type Reply = paths['/v1/me/records']['get']['responses'][200]['content']['application/json'];

/** A record as its enterprise may see it; beside what is said of it, the members of its kind. */
export type OwnRecord = Reply['records'][number] & {
  kind: Kind;
  status: string;
  documentNo: string;
  decidedOn: string;
  fulfilledOn: string | null;
  authority: { name: string; uscc: string };
  repair: { state: 'none' | 'pending' | 'repaired'; on: string | null } | null;
};

export interface OwnRecords {
  policy: Reply['policy'];
  records: readonly OwnRecord[];
}

const A_PAGE = 200;

/** All that is held, for few enterprises have more than a page: filters that saw only a part would lie. */
const all = async (signal: AbortSignal) => {
  const records: OwnRecord[] = [];
  let cursor: string | undefined;
  for (;;) {
    const reply = await api.GET('/v1/me/records', { params: { query: { limit: A_PAGE, cursor } }, signal });
    if (reply.data === undefined) return { ...reply, data: undefined };
    records.push(...(reply.data.records as OwnRecord[]));
    cursor = reply.data.cursor ?? undefined;
    if (cursor === undefined) return { ...reply, data: { policy: reply.data.policy, records } };
  }
};

export const useOwnRecords = () => useAnswer<OwnRecords>(all);
