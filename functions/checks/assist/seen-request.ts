import type { Caller } from '../../../shared/http/caller.ts';
import { Problem } from '../../../shared/problem.ts';
import type { AssistRequest } from './request.ts';
import type { AssistStore } from './store.ts';

/** As whom somebody sees a request. */
type Side = 'asked' | 'asker' | 'operator';

/** A request as the unit asked, the asker's unit and the operator see it; to anybody else it is not there. */
export const seenRequest = async (
  assist: Pick<AssistStore, 'find'>,
  requestId: string,
  { role, unit }: Caller,
): Promise<{ request: AssistRequest; side: Side }> => {
  const request = await assist.find(requestId);
  if (request === undefined) throw noSuchRequest();
  if (role === 'operator') return { request, side: 'operator' };
  if (request.unit.id === unit) return { request, side: 'asked' };
  if (request.asker.id === unit) return { request, side: 'asker' };
  throw noSuchRequest();
};

/** For what only the unit asked may do. */
export const ownRequest = async (
  assist: Pick<AssistStore, 'find'>,
  requestId: string,
  caller: Caller,
): Promise<AssistRequest> => {
  const { request, side } = await seenRequest(assist, requestId, caller);
  if (side !== 'asked') throw new Problem('forbidden', '应由协查单位反馈');
  return request;
};

const noSuchRequest = (): Problem => new Problem('not-found', '贵单位没有这个编号的协助核查请求');
