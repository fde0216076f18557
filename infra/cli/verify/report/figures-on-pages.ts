import { type Field, keepsRowsWhole } from '../../../../functions/reports/pdf/field-table.ts';
import { fieldsOf } from '../../../../functions/reports/pdf/fields.ts';
import { chinese } from '../../../../functions/reports/pdf/language.ts';
import { daysOf } from '../../../../functions/reports/pdf/texts/results.ts';
import type { Report, ReportedRecord } from '../../../../functions/reports/report.ts';
import { asOnPages } from '../signed-document.ts';

/** The days and amounts that the pages do not say as the report inside the file has them, each with its page. */
export const figuresNotOnPages = (report: Report, printed: string): string[] => {
  const whole: Part = { text: printed, from: 0, rowsWhole: true };
  const ownDays = daysOf(report).map(([name, value]): Field => ({ name, value }));
  return [
    ...missing(ownDays, whole, printed),
    ...partsOf(report, printed).flatMap(({ reported, ...part }) => {
      const figures = fieldsOf(reported).filter(({ figure }) => figure === true);
      return missing(figures, part, printed, `记录 ${reported.recordId} 的`);
    }),
  ];
};

/** What is printed of something. */
interface Part {
  text: string;
  /** Where it begins on the pages. */
  from: number;
  /** False where a row may run over a page, its cells apart. */
  rowsWhole: boolean;
}

/**
 * Where the fields of each record are: behind the number of the record before, which ends its own, and before its number. A
 * record whose number is not there is named for that already. A text may quote a number, so a part may be too long, never too short.
 */
const partsOf = ({ domains, language }: Report, printed: string): (Part & { reported: ReportedRecord })[] => {
  let from = 0;
  return domains
    .flatMap(({ records }) => records)
    .flatMap((reported) => {
      const [first, last] = [printed.indexOf(reported.recordId), printed.lastIndexOf(reported.recordId)];
      if (first < 0) return [];
      const rowsWhole = keepsRowsWhole(fieldsOf(reported), { language });
      const part = { reported, text: printed.slice(from, last), from, rowsWhole };
      from = first;
      return [part];
    });
};

const missing = (fields: readonly Field[], part: Part, printed: string, whose = ''): string[] =>
  fields
    .filter((field) => !says(field, part))
    .map((field) => {
      const at = Math.max(0, part.text.indexOf(asOnPages(field.name.zh)));
      return `${pageAt(part.from + at, printed)}${whose}${field.name.zh}（附件为“${chinese(field.value)}”）`;
    });

/** In an amount, the only figure that may take two lines. */
const WHERE_LINES_BREAK = / |(?=（)/;

/** Behind its name, with or without the English. Where a row is broken, or another version called it otherwise, piece by piece. */
const says = ({ name, value }: Field, { text, rowsWhole }: Part): boolean => {
  const [zh, en, expected] = [name.zh, name.en, chinese(value)].map(asOnPages) as [string, string, string];
  if (text.includes(zh + expected) || text.includes(zh + en + expected)) return true;
  if (rowsWhole && text.includes(zh)) return false;
  return chinese(value)
    .split(WHERE_LINES_BREAK)
    .every((piece) => text.includes(asOnPages(piece)));
};

/** The number of a page stands at its end. */
const pageAt = (at: number, printed: string): string => {
  const page = /第(\d+)页共\d+页/.exec(printed.slice(at))?.[1];
  return page === undefined ? '' : `第 ${page} 页 `;
};
