import { readFile } from 'node:fs/promises';
import { type CallAs, sendFile, until } from './making.ts';
import { OFFICER } from './people.ts';

const FILE = 'test/fixtures/penalties/mixed.csv';

/** A file of penalties with rows that are refused. */
export const uploads = async (call: CallAs) => {
  const content = new Uint8Array(await readFile(FILE));
  const answer = await call(OFFICER, 'POST', '/v1/domains/21/uploads', {
    body: { filename: '行政处罚.csv', size: content.length },
  });
  await sendFile(answer, content);
  const uploadId = String(answer.body.uploadId);
  await until(
    () => call(OFFICER, 'GET', `/v1/uploads/${uploadId}`),
    ({ state }) => ['done', 'failed'].includes(state),
  );
  return { uploadId };
};
