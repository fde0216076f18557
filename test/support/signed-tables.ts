import type { StatisticsTable } from '../../functions/checks/table/content/statistics-table.ts';
import { tableFiles } from '../../functions/checks/table/table-files.ts';
import type { StoredFiles } from '../../functions/checks/table/table-store.ts';
import { canonicalJson } from '../../shared/digest.ts';
import type { DocumentSigner } from '../../shared/document-signing/document-signer.ts';
import { documentSigning } from '../../shared/document-signing/document-signing.ts';
import type { Files } from '../../shared/files/files.ts';
import { openPress } from '../../shared/print/press.ts';

/** Statistics tables as the platform makes their files, under an authority of the test's own. */

const press = openPress('shared/print/fonts');
const VERIFIABLE = {
  verificationCode: 'ABCDEFGH',
  verifyUrl: 'https://credit.example/verify/tables/HT20260320ABCDEFGHJK?code=ABCDEFGH',
};

/** The files of a table; of another one, where it is given, is what lies inside the PDF. */
export const filesOfTable = async (
  table: StatisticsTable,
  signer: DocumentSigner,
  attached = table,
): Promise<Record<keyof StoredFiles, Buffer>> => {
  const made = new Map<string, Uint8Array>();
  const files: Pick<Files, 'put'> = { put: async (key, content) => void made.set(key, content) };
  const signing = documentSigning(async () => signer);
  const lying: typeof signing = {
    ...signing,
    additions: ({ data, ...said }) =>
      signing.additions({ ...said, data: { ...data, content: canonicalJson(attached) } }),
  };
  const stored = await tableFiles(files as Files, { press, signing: lying }).store(table, VERIFIABLE, '潍坊市');
  const bytes = ({ key }: { key: string }): Buffer => Buffer.from(made.get(key) ?? []);
  return { json: bytes(stored.json), pdf: bytes(stored.pdf), xlsx: bytes(stored.xlsx) };
};
