import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import type { Reply } from '../../../../shared/http/reply.ts';
import { Problem } from '../../../../shared/problem.ts';
import { type Signer, signCompact } from '../../../../shared/signing/signer.ts';
import { issuerOf, statusListAddress } from '../addresses.ts';
import { publicly } from '../publicly.ts';
import type { credentialRoutes } from '../routes.ts';
import { STATUS_LIST_TYPE } from '../types.ts';
import { keptFor } from './kept-for.ts';
import { BITS, encodedList, isList } from './status-list.ts';
import type { StatusMarks } from './status-marks.ts';

interface Deps {
  marks: Pick<StatusMarks, 'in'>;
  signer: Signer;
  publicUrl: string;
  now: () => Date;
}

/** A reader asks again after this time, and by then learns of a revocation. */
const FRESH_SECONDS = 300;
/** A reader that cannot ask again relies on it no longer than this. */
const VALID_SECONDS = 3600;

/**
 * The statuses of a month's reports, signed, for anyone: who reads it does not say of which report. Each function writes
 * and signs a list at most once in five minutes, however often it is asked.
 */
export const getStatusList = (deps: Deps) => {
  const kept = keptFor(FRESH_SECONDS, (list, at) => statusListToken(list, at, deps));
  return async ({ params: { list } }: ApiRequest<typeof credentialRoutes.getStatusList>): Promise<Reply> => {
    const now = deps.now();
    if (!isList(list, now)) throw new Problem('not-found', '没有这个状态列表');
    const { value, freshFor } = await kept(list, Math.floor(now.getTime() / 1000));
    return publicly({ status: 200, body: value, contentType: `application/${STATUS_LIST_TYPE}` }, freshFor);
  };
};

const statusListToken = async (list: string, at: number, { marks, signer, publicUrl }: Deps): Promise<string> => {
  const token = {
    iss: issuerOf(publicUrl),
    sub: statusListAddress(publicUrl, list),
    iat: at,
    exp: at + VALID_SECONDS,
    ttl: FRESH_SECONDS,
    status_list: { bits: BITS, lst: encodedList(await marks.in(list)) },
  };
  return signCompact(signer, STATUS_LIST_TYPE, JSON.stringify(token));
};
