import { MARKS } from '../../../../shared/records/marks.ts';
import { KINDS } from '../../../../shared/records/record.ts';
import { asOnPages } from '../signed-document.ts';
import type { AttachedReport } from './attached-report.ts';

type AttachedDomain = AttachedReport['domains'][number];

/** How the pages say a result. */
const RESULTS: Record<AttachedDomain['result'], (count: number) => string> = {
  none: () => '未查询到违法违规记录',
  found: (count) => `查询到${count}条`,
  incomplete: () => '数据不完整',
  'not-covered': () => '未归集',
};

const ANY_RESULT = /未查询到违法违规记录|查询到\d+条|数据不完整|未归集/;

/**
 * What the report inside the file says and its pages do not: the number, the code, the enterprise, the result of each
 * domain, each record with its marks. Its other fields are not compared: texts of several lines may run over a page.
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
      .flatMap(({ records }) => records)
      .filter((record, index) => !saysMarks(record, index + 1, printed))
      .map(({ recordId }) => `记录 ${recordId} 的标注`),
  ];
};

/** Of the rows of the summary, as they are numbered: the first result behind the domain and before the next one is its own. */
const saysResult = (domains: readonly AttachedDomain[], index: number, printed: string): boolean => {
  const [domain, next] = [domains[index], domains[index + 1]];
  if (domain === undefined) return false;
  const row = headOf(domain, index);
  const result = RESULTS[domain.result](domain.count);
  for (let at = printed.indexOf(row); at >= 0; at = printed.indexOf(row, at + 1)) {
    const end = next === undefined ? -1 : printed.indexOf(headOf(next, index + 1), at);
    if (ANY_RESULT.exec(printed.slice(at + row.length, end < 0 ? undefined : end))?.[0] === result) return true;
  }
  return false;
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
