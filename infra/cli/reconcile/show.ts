import { DIFFERENCES, type Difference } from './compare.ts';
import type { UnreadableRow } from './local-rows.ts';

export interface Reconciled {
  rowsInFile: number;
  versionsHeld: number;
  differences: readonly Difference[];
  unreadable: readonly UnreadableRow[];
}

/** One JSON object a difference, then the summary: for programs. */
export const inJson = ({ differences, unreadable, ...totals }: Reconciled): string =>
  [
    ...differences,
    ...unreadable.map((row) => ({ difference: 'unreadable', ...row })),
    { summary: { ...totals, ...countsOf(differences), unreadable: unreadable.length } },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

/** What differs, by kind, then one sentence: for people. */
export const inWords = ({ rowsInFile, versionsHeld, differences, unreadable }: Reconciled): string => {
  const parts = kinds.map((kind) => {
    const found = differences.filter(({ difference }) => difference === kind);
    return found.length === 0 ? '' : `${DIFFERENCES[kind]}（${found.length}）：\n${found.map(line).join('')}`;
  });
  const unread = unreadable.map(({ row, message }) => `  第 ${row} 行　${message}\n`).join('');
  const isEqual = differences.length === 0 && unreadable.length === 0;
  const verdict = isEqual ? '双方一致' : `不一致：${kinds.map((kind) => countInWords(kind, differences)).join('、')}`;
  return [
    ...parts,
    unreadable.length === 0 ? '' : `文件中无法读取（${unreadable.length}）：\n${unread}`,
    `文件 ${rowsInFile} 行，平台 ${versionsHeld} 个版本；${verdict}\n`,
  ].join('');
};

const kinds = Object.keys(DIFFERENCES) as Difference['difference'][];

const line = ({ row, documentNo, uscc, held }: Difference): string =>
  `  ${row === null ? '' : `第 ${row} 行　`}${documentNo}　${uscc}${held === null ? '' : `　平台接收于 ${held.receivedAt}`}\n`;

const countOf = (kind: Difference['difference'], differences: readonly Difference[]): number =>
  differences.filter(({ difference }) => difference === kind).length;
const countInWords = (kind: Difference['difference'], differences: readonly Difference[]): string =>
  `${DIFFERENCES[kind]} ${countOf(kind, differences)}`;
const countsOf = (differences: readonly Difference[]): Record<string, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, countOf(kind, differences)]));
