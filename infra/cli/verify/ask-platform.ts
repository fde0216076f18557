import * as z from 'zod';
import { RefusedRequest } from '../platform/answer.ts';
import type { Platform } from '../platform/client.ts';
import { NotGenuine } from './signature-of.ts';
import type { OnlineQuestion } from './signed-document.ts';

const Answer = z.looseObject({ status: z.string() });
export type OnlineAnswer = z.output<typeof Answer>;

/** What the platform says of the file with this digest today; throws `NotGenuine` where it knows none. */
export const answerOnline = async (
  sha256: string,
  { path, unknown }: OnlineQuestion,
  platform: Platform,
): Promise<OnlineAnswer> =>
  platform.json({ method: 'POST', path, body: JSON.stringify({ sha256 }) }, Answer).catch((failure: unknown) => {
    if (failure instanceof RefusedRequest && failure.problem?.code === 'not-found')
      throw new NotGenuine(unknown, { cause: failure });
    throw failure;
  });

/** `current`, `superseded`, … of the document that the file says it is. */
export const statusOnline = async (
  sha256: string,
  number: string,
  question: OnlineQuestion,
  platform: Platform,
): Promise<string> => {
  const answer = await answerOnline(sha256, question, platform);
  const known = answer[question.numberIn];
  if (known !== number) throw new NotGenuine(`平台所记的编号是 ${known}`);
  return answer.status;
};
