import { dayOf } from '../../../shared/calendar/dates.ts';
import type { Field } from '../pdf/field-table.ts';
import { fieldsOf } from '../pdf/fields.ts';
import type { Said, Words } from '../pdf/language.ts';
import { SEAL_CAPTION } from '../pdf/seal/caption.ts';
import { domainTitle, markTitle, recordTitle } from '../pdf/texts/details.ts';
import { explanation } from '../pdf/texts/explanation.ts';
import { baseRows, coverRows, detailsSentence, totalsSentence } from '../pdf/texts/results.ts';
import {
  CODE_NAME,
  EDITION,
  HEADINGS,
  numberLine,
  QR_CAPTION,
  SEAL_NOTE,
  SUMMARY_COLUMNS,
  TITLE,
} from '../pdf/texts/titles.ts';
import { MEANING_ROWS, methodRows, OUTCOME_ROWS, referenceRows } from '../pdf/texts/verification.ts';
import { type Totals, totalsOf } from '../pdf/totals.ts';
import { ABSENT, cutOffInWords, dayInWords, resultInWords } from '../pdf/words.ts';
import type { DomainResult, Report } from '../report.ts';
import type { PrintedReport } from './schema.ts';

/** All that is printed of a report, in the words and the order of the PDF, for pages that show it. */
export const printedReport = (report: Report): PrintedReport => {
  const totals = totalsOf(report.domains);
  return {
    cover: cover(report, totals),
    explanation: { heading: said(HEADINGS.explanation), notes: explanation(report).map(said) },
    base: { heading: said(HEADINGS.base), rows: fieldRows(baseRows(report)) },
    summary: summary(report, totals),
    details: details(report, totals),
    annex: [
      part(HEADINGS.annex, referenceRows(report)),
      part(HEADINGS.methods, methodRows(report)),
      part(HEADINGS.outcomes, OUTCOME_ROWS),
      part(HEADINGS.meanings, MEANING_ROWS),
    ],
  };
};

const said = (text: Said) => {
  if (typeof text === 'string') return { zh: text, en: null };
  return { zh: text.zh, en: text.en === text.zh ? null : text.en };
};

type Row = PrintedReport['base']['rows'][number];

const rowOf = ({ name, value }: Pick<Field, 'name' | 'value'>, wide: boolean): Row => ({
  name: said(name),
  value: said(value),
  wide,
});
const wideRow = ([name, value]: readonly [Words, Said]): Row => rowOf({ name, value }, true);

/** Short ones stand in pairs; one that has no partner has a line of its own, as in `pdf/field-table.ts`. */
const fieldRows = (fields: readonly Field[]): Row[] => {
  let isSecond = false;
  return fields.map((field, i) => {
    const next = fields[i + 1];
    const isWide = field.wide === true || (!isSecond && (next === undefined || next.wide === true));
    isSecond = !isWide && !isSecond;
    return rowOf(field, isWide);
  });
};
const part = (heading: Words, rows: readonly (readonly [Words, Said])[]) => ({
  heading: said(heading),
  rows: rows.map(wideRow),
});

const cover = (report: Report, totals: Totals): PrintedReport['cover'] => ({
  issuer: { zh: report.issuer, en: report.policy.issuerEn },
  number: said(numberLine(report).zh),
  title: said(TITLE),
  edition: said(EDITION),
  rows: coverRows(report, totals).map(wideRow),
  caption: said(QR_CAPTION),
  codeName: said(CODE_NAME),
  day: said(dayInWords(dayOf(report.asOf))),
  sealCaption: said(SEAL_CAPTION),
  sealNote: said(SEAL_NOTE),
});

const summary = (report: Report, totals: Totals): PrintedReport['summary'] => ({
  heading: said(HEADINGS.summary),
  sentence: said(totalsSentence(report, totals)),
  columns: SUMMARY_COLUMNS.map(said),
  rows: report.domains.map((domain) => ({
    domain: { zh: domain.name, en: domain.nameEn ?? null },
    department: said(domain.department ?? ABSENT),
    cutOff: said(cutOffInWords(domain)),
    result: said(resultInWords(domain)),
    outcome: domain.result,
  })),
});

/** Records are numbered through the whole report. */
const details = ({ domains }: Report, totals: Totals): PrintedReport['details'] => {
  let number = 0;
  const shown = ({ code, ...domain }: DomainResult) => ({
    code,
    heading: said(domainTitle({ code, ...domain })),
    records: domain.records.map((reported) => ({
      recordId: reported.recordId,
      title: said(recordTitle(++number, reported.record.kind)),
      marks: reported.marks.map((mark) => said(markTitle(mark))),
      rows: fieldRows(fieldsOf(reported)),
    })),
  });
  return {
    heading: said(HEADINGS.details),
    sentence: said(detailsSentence(totals)),
    domains: domains.filter(({ records }) => records.length > 0).map(shown),
  };
};
