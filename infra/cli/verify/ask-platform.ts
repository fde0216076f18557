import * as z from 'zod';
import { RefusedRequest } from '../platform/answer.ts';
import type { Platform } from '../platform/client.ts';
import { NotGenuine } from './signature-of.ts';

const Answer = z.looseObject({ status: z.string(), reportNo: z.string() });

/** What the platform says of the file with this digest today: `current`, `data-changed`, … */
export const statusOnline = async (sha256: string, reportNo: string, platform: Platform): Promise<string> => {
  const answer = await platform
    .json({ method: 'POST', path: '/v1/verify', body: JSON.stringify({ sha256 }) }, Answer)
    .catch((failure: unknown) => {
      if (failure instanceof RefusedRequest && failure.problem?.code === 'not-found')
        throw new NotGenuine('平台没有出具过这份文件', { cause: failure });
      throw failure;
    });
  if (answer.reportNo !== reportNo) throw new NotGenuine(`平台所记的报告编号是 ${answer.reportNo}`);
  return answer.status;
};
