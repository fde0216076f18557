import { canonicalJson, sha256Hex } from '../../../shared/digest.ts';
import type { Verifiable } from '../../../shared/verification/addresses.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { reportKind } from './report/report-kind.ts';
import { NotGenuine } from './signature-of.ts';
import type { DocumentKind, SignedDocument } from './signed-document.ts';
import { tableKind } from './table/table-kind.ts';

export const KINDS: Readonly<Record<Verifiable, DocumentKind>> = { report: reportKind, table: tableKind };

/** The one file inside the PDF: its text, and what it says. */
export const attachedDocument = ({ texts, stream }: PdfObjects): { text: string; document: SignedDocument } => {
  const [object, second] = [...texts]
    .filter(([, text]) => /\/Type \/EmbeddedFile\s/.test(text))
    .map(([number]) => number);
  if (object === undefined || second !== undefined)
    throw new NotGenuine('文件中应有且只有一个附件（机器可读的报告或统计表）');
  const text = stream(object).toString('utf8');
  const json: unknown = JSON.parse(text);
  if (canonicalJson(json) !== text) throw new NotGenuine('附件不是规范化的 JSON');
  const format = formatOf(json);
  const document = Object.values(KINDS)
    .find((kind) => kind.format === format)
    ?.read(json, sha256Hex(text));
  if (document === undefined) throw new NotGenuine('附件不是本程序认识的报告或统计表格式，请更新程序');
  return { text, document };
};

const formatOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
