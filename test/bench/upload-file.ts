import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { syntheticUscc } from '../../infra/local/sample-city/codes.ts';
import { callApi } from '../support/call-api.ts';
import { CSV_HEADER, csvLine } from '../support/penalty-file.ts';

/** One in so many rows is refused, and one is a row of the file before it once more. */
const REFUSED_EVERY = 1000;
const REPEATED_EVERY = 997;
const FIRMS = 100_000;

export interface Expected {
  rows: number;
  accepted: number;
  unchanged: number;
  superseded: number;
  rejected: number;
}

/** Writes a penalty file of so many rows, and answers what an import of it must come to. */
export const writeFile = async (path: string, rows: number): Promise<Expected> => {
  const expected = { rows, accepted: 0, unchanged: 0, superseded: 0, rejected: 0 };
  function* lines() {
    yield CSV_HEADER;
    let last = '';
    for (let row = 1; row <= rows; row++) {
      const refused = row % REFUSED_EVERY === 0;
      const repeated = !refused && row % REPEATED_EVERY === 0 && (row - 1) % REFUSED_EVERY !== 0;
      if (!repeated) last = lineOf(row, refused ? '-1' : '0.5');
      expected[refused ? 'rejected' : repeated ? 'unchanged' : 'accepted']++;
      yield last;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return expected;
};

const lineOf = (row: number, fine: string): string =>
  csvLine({
    documentNo: `青市监处罚〔2026〕${row}号`,
    fine,
    subject: { name: `青州市示例${row % FIRMS}有限公司`, uscc: syntheticUscc('91', '370781', row % FIRMS) },
  });

/** Uploads a file as a department does; answers the number of the upload. */
export const uploadFile = async (baseUrl: string, token: string, path: string): Promise<string> => {
  const { size } = await stat(path);
  const { body } = await callApi(baseUrl, 'POST', '/v1/domains/21/uploads', {
    token,
    body: { filename: 'bench.csv', size },
  });
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(body.url, { method: 'PUT', headers: { 'Content-Length': size } }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    });
    pipeline(createReadStream(path), sending).catch(reject);
  });
  if (status !== 200) throw new Error(`the file was not stored: ${status}`);
  return body.uploadId;
};
