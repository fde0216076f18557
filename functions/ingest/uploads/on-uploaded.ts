import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type UploadedObject, uploadedObjects } from './uploaded-objects.ts';

export type UploadImporter = (
  event: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<SQSBatchResponse>;

/** Files have arrived. A message that is not done with comes again: its import failed, or wants more time. */
export const onUploaded =
  (importUpload: (object: UploadedObject, millisecondsLeft: () => number) => Promise<boolean>): UploadImporter =>
  async ({ Records }, context) => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of Records) {
      try {
        for (const object of uploadedObjects(body))
          if (!(await importUpload(object, () => context.getRemainingTimeInMillis())))
            batchItemFailures.push({ itemIdentifier: messageId });
      } catch (error) {
        logFailure(messageId, error);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };

/** Never the content of a row: it may hold personal data. */
const logFailure = (messageId: string, error: unknown): void => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(
    JSON.stringify({ level: 'error', operation: 'importUpload', messageId, error: { name, message, stack } }),
  );
};
