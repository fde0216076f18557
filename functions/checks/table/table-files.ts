import { canonicalJson, sha256Hex } from '../../../shared/digest.ts';
import type { DocumentSigning } from '../../../shared/document-signing/document-signing.ts';
import type { Files, SignedLink } from '../../../shared/files/files.ts';
import { CHECK_TABLES_FOLDER } from '../../../shared/files/folders.ts';
import { XLSX } from '../../../shared/http/media-types.ts';
import type { Press } from '../../../shared/print/press.ts';
import type { StatisticsTable } from './content/statistics-table.ts';
import { documentOf } from './pdf/document.ts';
import type { FrozenTable, StoredFile, StoredFiles } from './table-store.ts';
import { tableWorkbook } from './xlsx.ts';

/** How long a link to a file lives; a fresh one costs one call. */
const LINK_SECONDS = 300;

const TYPES = { json: 'application/json', pdf: 'application/pdf', xlsx: XLSX } as const;

export interface TablePrinting {
  press: Press;
  signing: DocumentSigning;
}

interface Verifiable {
  verificationCode: string;
  verifyUrl: string;
}

/** The files of a table, all of one content. Each is named by its own digest, so that nothing changes one. */
export const tableFiles = (files: Files, printing: TablePrinting) => ({
  /** The JSON is the content itself (RFC 8785): its digest is that of the content. No PDF leaves unsigned. */
  store: async (table: StatisticsTable, verifiable: Verifiable, city: string): Promise<StoredFiles> => {
    const text = canonicalJson(table);
    const digest = sha256Hex(text);
    const pdf = await signedPdf(table, { ...verifiable, digest }, text, city, printing);
    const xlsx = await tableWorkbook(table, digest);
    const put = async (kind: keyof StoredFiles, content: Uint8Array): Promise<StoredFile> => {
      const sha256 = sha256Hex(content);
      const key = `${CHECK_TABLES_FOLDER}${sha256}.${kind}`;
      await files.put(key, content, TYPES[kind]);
      return { key, sha256, bytes: content.length };
    };
    const [storedJson, storedPdf, storedXlsx] = await Promise.all([
      put('json', Buffer.from(text)),
      put('pdf', pdf),
      put('xlsx', xlsx),
    ]);
    return { json: storedJson, pdf: storedPdf, xlsx: storedXlsx };
  },

  link: ({ files: stored, tableNo }: FrozenTable, kind: keyof StoredFiles): Promise<SignedLink> =>
    files.link(stored[kind].key, {
      filename: `${tableNo}.${kind}`,
      contentType: TYPES[kind],
      seconds: LINK_SECONDS,
      ...(kind === 'pdf' ? {} : { attachment: true as const }),
    }),
});

export type TableFiles = ReturnType<typeof tableFiles>;

const signedPdf = async (
  table: StatisticsTable,
  printing: Verifiable & { digest: string },
  content: string,
  location: string,
  { press, signing }: TablePrinting,
): Promise<Uint8Array> => {
  const additions = await signing.additions({
    data: { name: 'table.json', description: '机器可读的协助核查情况统计表（RFC 8785 规范化 JSON）', content },
    at: new Date(table.frozenAt),
    name: table.issuer,
    reason: '出具协助核查情况统计表',
    location,
  });
  return signing.sign(await press.print((type) => documentOf(table, printing, type), additions));
};
