import { UnreadableFile } from '../unreadable-file.ts';

export const damaged = (cause?: unknown): UnreadableFile =>
  new UnreadableFile('bad-workbook', '不是有效的 XLSX 工作簿，或文件已损坏，请用 Excel 打开后重新保存', { cause });
