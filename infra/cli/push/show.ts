import { columnLabel } from '../../../functions/ingest/files/header.ts';
import type { PushedBatch, RowOutcome } from './push-rows.ts';
import { inWords, type Totals, wouldBeInWords } from './totals.ts';

export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** What a push shows while it runs and when it is done. */
export interface View {
  batch(batch: PushedBatch, totals: Totals): void;
  done(totals: Totals): void;
}

/** One JSON object a row, then the summary: for programs. */
export const jsonView = (out: Output, dryRun: boolean): View => ({
  batch: ({ outcomes }) => {
    const lines = outcomes.map(({ row, status, recordId, errors }) =>
      JSON.stringify({ row, status, recordId, errors }),
    );
    out.write(`${lines.join('\n')}\n`);
  },
  done: (totals) => {
    out.write(`${JSON.stringify({ summary: dryRun ? { ...totals, dryRun } : totals })}\n`);
  },
});

/** Chinese characters take two places in a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2E7F' ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(width - widthOf(text), 0));

const rowsOfTable = ({ row, errors }: RowOutcome): string[][] =>
  errors.map(({ field, message }, position) => [
    position === 0 ? String(row) : '',
    field === null ? '整行' : columnLabel(field),
    message,
  ]);

const tableOf = (rejected: readonly RowOutcome[]): string => {
  const lines = [['行号', '列', '原因'], ...rejected.flatMap(rowsOfTable)];
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  return lines
    .map((line) =>
      line
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const noted = (outcomes: readonly RowOutcome[]): string[] => {
  const count = new Map<string, number>();
  for (const { warnings } of outcomes)
    for (const warning of warnings) count.set(warning, (count.get(warning) ?? 0) + 1);
  return [...count].map(([warning, rows]) => `提示（${rows} 行）：${warning}`);
};

/** Progress beside the result, then a table of what was refused and why: for people. */
export const humanView = (
  out: Output,
  progress: Output,
  { rowsInFile, dryRun }: { rowsInFile: number; dryRun: boolean },
): View => {
  const seen: RowOutcome[] = [];
  return {
    batch: ({ outcomes }, { rows }) => {
      seen.push(...outcomes.filter(({ status, warnings }) => status === 'rejected' || warnings.length > 0));
      const line = `${dryRun ? '已检查' : '已报送'} ${rows}/${rowsInFile} 行`;
      progress.write(progress.isTTY ? `\r${line}${rows === rowsInFile ? '\n' : ''}` : `${line}\n`);
    },
    done: (totals) => {
      const rejected = seen.filter(({ status }) => status === 'rejected');
      const parts = [
        ...(rejected.length > 0 ? [tableOf(rejected)] : []),
        ...noted(seen),
        (dryRun ? wouldBeInWords : inWords)(totals),
      ];
      out.write(`${parts.join('\n')}\n`);
    },
  };
};
