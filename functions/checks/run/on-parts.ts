import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import type { PartOfCheck } from './run-part.ts';

const PartMessage = z.object({ checkId: z.string(), part: z.int() });

/** Parts of checks are to be answered. One that failed comes again, until the queue gives it up. */
export const onParts =
  (run: (part: PartOfCheck) => Promise<void>) =>
  async ({ Records }: Pick<SQSEvent, 'Records'>): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of Records) {
      const part = PartMessage.parse(JSON.parse(body));
      try {
        await run(part);
      } catch (error) {
        logFailure(part, error);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };

const logFailure = ({ checkId, part }: PartOfCheck, error: unknown): void => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(
    JSON.stringify({ level: 'error', operation: 'runCheck', checkId, part, error: { name, message, stack } }),
  );
};
