import { printedReport } from '../../../functions/reports/printed/printed-report.ts';
import { PrintedReport } from '../../../functions/reports/printed/schema.ts';
import type { Language, Report } from '../../../functions/reports/report.ts';
import { reportJson, reportOf } from '../../../functions/reports/report-json.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { definitionOf } from '../../support/definition.ts';
import { domainResult, reportedRecords, sampleReport } from '../../support/reports.ts';

const WITH_STATEMENT = reportedRecords.map((reported, i) =>
  i === 1
    ? { ...reported, statement: { text: '已整改，\n已缴清罚款。', publishedAt: '2026-03-01T01:00:00.000Z' as Instant } }
    : reported,
);

/** Every result, every kind of record, a statement, a report replaced. */
const everything = (language: Language): Report => {
  const report = sampleReport({ language, replaces: 'WF20260101AAAAAAAAAAB' }, WITH_STATEMENT);
  const gap = { complete: false, completeThrough: null };
  const odd = [
    domainResult({ code: '01', result: 'incomplete', ...gap }),
    domainResult({ code: '02', result: 'not-covered', department: null, ...gap }),
    domainResult({ code: '03', result: 'found', count: 1, records: reportedRecords.slice(0, 1), ...gap }),
  ];
  return { ...report, domains: [...odd, ...report.domains.slice(3)] };
};

type Said = PrintedReport['cover']['title'];
type Rows = PrintedReport['cover']['rows'];

/** What a reader of the page reads, in its order. */
const readingOf = (report: Report): string => {
  const { cover, explanation, base, summary, details, annex } = printedReport(report);
  const edition = (text: Said) => (report.language === 'zh-CN' ? text.zh : `${text.zh}${text.en ?? ''}`);
  const rows = (of: Rows) => of.flatMap(({ name, value }) => [edition(name), edition(value)]);
  const check = [edition(cover.caption), `${cover.codeName.zh}：${report.verificationCode}`];
  return [
    ...[cover.issuer, cover.number, cover.title, cover.edition].map(edition),
    ...[...rows(cover.rows), ...check, edition(cover.day), edition(cover.sealNote)],
    edition(explanation.heading),
    ...explanation.notes.flatMap(({ zh, en }, i) => [
      `${i + 1}．${zh}`,
      report.language === 'zh-CN' ? '' : `${i + 1}. ${en}`,
    ]),
    ...[edition(base.heading), ...rows(base.rows)],
    ...[summary.heading, summary.sentence, ...summary.columns].map(edition),
    ...summary.rows.flatMap(({ domain, department, cutOff, result }, i) => [
      String(i + 1),
      ...[domain, department, cutOff, result].map(edition),
    ]),
    ...[details.heading, details.sentence].map(edition),
    ...details.domains.flatMap(({ heading, records }) => [
      edition(heading),
      ...records.flatMap(({ title, marks, rows: fields }) => [
        edition(title),
        ...marks.map((mark) => `【${edition(mark)}】`),
        ...rows(fields),
      ]),
    ]),
    ...annex.flatMap(({ heading, rows: facts }) => [edition(heading), ...rows(facts)]),
  ].join('');
};

const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');

/** Without the head and the foot of a page. */
const pdfOf = (report: Report): string => {
  const { texts } = definitionOf(report);
  return texts.slice(0, -3).join('');
};

describe.each<Language>(['zh-CN', 'zh-CN/en'])('what is printed of a report in %s', (language) => {
  const report = everything(language);

  it('is word for word what the PDF says, in its order', () => {
    expect(withoutSpaces(readingOf(report))).toBe(withoutSpaces(pdfOf(report)));
  });

  it('is the same of the report as it was kept', () => {
    const kept = JSON.parse(JSON.stringify(reportJson(report)));
    expect(printedReport(reportOf(kept))).toEqual(printedReport(report));
  });
});

it('is what the API says it is', () => {
  const printed = printedReport(everything('zh-CN/en'));
  expect(PrintedReport.parse(printed)).toEqual(printed);
});

it('has no English where both are the same', () => {
  const { cover } = printedReport(everything('zh-CN'));
  expect(cover.rows[1]?.value).toEqual({ zh: everything('zh-CN').enterprise.uscc, en: null });
});

it('lets only short fields in pairs share a line', () => {
  const { base, details } = printedReport(everything('zh-CN'));
  for (const rows of [base.rows, ...details.domains.flatMap(({ records }) => records.map((record) => record.rows))]) {
    const runs = rows
      .map(({ wide }) => (wide ? '|' : 's'))
      .join('')
      .split('|');
    expect(runs.filter((run) => run.length % 2 === 1)).toEqual([]);
  }
  expect(base.rows.filter(({ wide }) => !wide)).toHaveLength(6);
});
