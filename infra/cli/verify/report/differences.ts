import { type ReportJson, reportOf } from '../../../../functions/reports/report-json.ts';
import { instantInChinese } from '../../../../shared/calendar/dates.ts';
import { MARKS } from '../../../../shared/records/marks.ts';
import { KINDS } from '../../../../shared/records/record.ts';
import { asOnPages } from '../signed-document.ts';
import type { AttachedReport } from './attached-report.ts';
import { figuresNotOnPages } from './figures-on-pages.ts';

type AttachedDomain = AttachedReport['domains'][number];

/** How the pages say a result. */
const RESULTS: Record<AttachedDomain['result'], (count: number) => string> = {
  none: () => '未查询到违法违规记录',
  found: (count) => `查询到${count}条`,
  incomplete: () => '数据不完整',
  'not-covered': () => '未归集',
};

const ANY_RESULT = /未查询到违法违规记录|查询到\d+条|数据不完整|未归集/;
/** Before the result, in English too where the report is in both languages. */
const CUT_OFF = new RegExp(`(\\d{4}年\\d\\d月\\d\\d日\\d\\d时\\d\\d分\\d\\d秒)[\\d:-]*(?:${ANY_RESULT.source})`);

/**
 * What the report inside the file says and its pages do not: the number, the code, the enterprise, the result and the
 * cut-off of each domain, each record with its marks, all days and amounts. Other fields are not compared: texts of several
 * lines may run over a page, and their words are not those of every version.
 */
export const differences = (report: AttachedReport, printed: string): string[] => {
  const says = (text: string) => printed.includes(asOnPages(text));
  const { reportNo, verificationCode, enterprise, domains } = report;
  const facts: [string, string][] = [
    ['报告编号', reportNo],
    ['验证码', verificationCode],
    ['企业名称', enterprise.name],
    ['统一社会信用代码', enterprise.uscc],
    ...domains.flatMap(({ records }) =>
      records.flatMap(({ recordId, documentNo }): [string, string][] => [
        ['记录', recordId],
        ['文书号', documentNo],
      ]),
    ),
  ];
  return [
    ...facts.filter(([, text]) => !says(text)).map(([name, text]) => `${name} ${text}`),
    ...domains
      .filter((_, index) => !saysResult(domains, index, printed))
      .map(({ code, name }) => `领域 ${code} ${name} 的查询结果`),
    ...domains
      .filter((_, index) => !saysCutOff(domains, index, printed))
      .map(({ code, name }) => `领域 ${code} ${name} 的数据截止时间`),
    ...domains
      .flatMap(({ records }) => records)
      .filter((record, index) => !saysMarks(record, index + 1, printed))
      .map(({ recordId }) => `记录 ${recordId} 的标注`),
    ...figuresNotOnPages(reportOf(report as unknown as ReportJson), printed),
  ];
};

/** The first result behind the domain is its own, and so is the first cut-off. */
const saysResult = (domains: readonly AttachedDomain[], index: number, printed: string): boolean => {
  const { result, count } = domains[index] as AttachedDomain;
  return rowsOf(domains, index, printed).some((row) => ANY_RESULT.exec(row)?.[0] === RESULTS[result](count));
};

const saysCutOff = (domains: readonly AttachedDomain[], index: number, printed: string): boolean => {
  const { completeThrough } = domains[index] as AttachedDomain;
  if (completeThrough === null) return true;
  const cutOff = asOnPages(instantInChinese(completeThrough));
  return rowsOf(domains, index, printed).some((row) => CUT_OFF.exec(row)?.[1] === cutOff);
};

/** What may be its row in the summary, as these are numbered: from behind the domain up to the next one. */
const rowsOf = (domains: readonly AttachedDomain[], index: number, printed: string): string[] => {
  const [domain, next] = [domains[index] as AttachedDomain, domains[index + 1]];
  const head = headOf(domain, index);
  const rows: string[] = [];
  for (let at = printed.indexOf(head); at >= 0; at = printed.indexOf(head, at + 1)) {
    const end = next === undefined ? -1 : printed.indexOf(headOf(next, index + 1), at);
    rows.push(printed.slice(at + head.length, end < 0 ? undefined : end));
  }
  return rows;
};

/** By the title of the record, with whatever English, where its marks stand and no others. */
const saysMarks = ({ kind, marks }: AttachedDomain['records'][number], number: number, printed: string): boolean => {
  const expected = marks.map((mark) => MARKS[mark]).join();
  const titles = printed.matchAll(new RegExp(`第${number}条${KINDS[kind]}[^\\p{sc=Han}【]*((?:【[^】]*】)*)`, 'gu'));
  return [...titles].some(
    ([, said = '']) => [...said.matchAll(/【(\p{sc=Han}+)/gu)].map(([, mark]) => mark).join() === expected,
  );
};

const headOf = ({ name }: AttachedDomain, index: number): string => `${index + 1}${asOnPages(name)}`;
