import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { FileRow } from '../../../functions/ingest/files/file-row.ts';
import { type ReadOptions, readFile } from '../../../functions/ingest/files/read-file.ts';
import type { Source } from '../../../shared/spreadsheets/source.ts';

/** Paths are from the root of the project, where the tests run. */
export const fixturePath = (name: string): string => join('test/fixtures/penalties', name);
export const fixture =
  (name: string): Source =>
  () =>
    createReadStream(fixturePath(name));

/** Content in chunks so small that characters, lines and quotes are cut apart. */
export const inPieces = (content: Uint8Array | string, size = 7): Source =>
  async function* () {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

export const rowsIn = async (source: Source, options?: ReadOptions): Promise<FileRow[]> => {
  const rows: FileRow[] = [];
  for await (const row of readFile(source, options)) rows.push(row);
  return rows;
};

export const rowNumbers = (rows: readonly FileRow[]): number[] => rows.map(({ row }) => row);

/** One good row, by column code. */
export const CELLS: Readonly<Record<string, string>> = {
  CF_XDR_MC: '青州市示例商贸有限公司',
  CF_XDR_LB: '法人及非法人组织',
  CF_XDR_SHXYM: '91370781MA0010029U',
  CF_WSH: '青市监处罚〔2026〕12号',
  CF_WFXW: '未取得施工许可证擅自施工',
  CF_SY: '厂房扩建工程未办理施工许可即开工建设',
  CF_YJ: '《建筑工程施工许可管理办法》第十二条',
  CF_CFLB: '罚款',
  CF_NR: '罚款7806元',
  CF_NR_FK: '0.7806',
  CF_JDRQ: '2026/03/29',
  CF_CFJG: '青州市市场监督管理局',
  CF_CFJGDM: '11370781MA0005019F',
  CF_SJLY: '青州市市场监督管理局',
  CF_SJLYDM: '11370781MA0005019F',
};

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const csvOf = (...lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');

/** A file of one row, with some columns changed or added. */
export const oneRowCsv = (changes: Readonly<Record<string, string>> = {}): string => {
  const cells = { ...CELLS, ...changes };
  return csvOf(Object.keys(cells), Object.values(cells));
};
