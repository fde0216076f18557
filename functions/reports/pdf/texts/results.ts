import { PURPOSES_EN } from '../../../../shared/purposes.ts';
import { PURPOSES, type Report } from '../../report.ts';
import { type Said, type Words, words } from '../language.ts';
import type { Totals } from '../totals.ts';
import { asOfInWords, dayInWords, periodInWords, plural, UNREGISTERED } from '../words.ts';

/** What was asked, of whom, and the answer in one sentence. */

/** The counts of each result; a result no domain has is left out. */
const tally = (totals: Totals): Words => {
  const { none, found, incomplete, notCovered, records, foundWithGaps: gaps } = totals;
  const gapsInWords = words(
    gaps > 0 ? `，其中${gaps}个领域数据不完整` : '',
    gaps > 0 ? `, data incomplete in ${gaps} of them` : '',
  );
  const parts: [number, Words][] = [
    [none, words('未查询到违法违规记录', 'no record of violation found')],
    [
      found,
      words(
        `查询到违法违规记录（共${records}条${gapsInWords.zh}）`,
        `records of violation found (${plural(records, 'record')} in total${gapsInWords.en})`,
      ),
    ],
    [incomplete, words('数据不完整', 'data incomplete')],
    [notCovered, words('未归集', 'not covered')],
  ];
  const said = parts.filter(([count]) => count > 0);
  return words(
    said.map(([count, { zh }]) => `${count}个领域${zh}`).join('；'),
    said.map(([count, { en }]) => `${plural(count, 'domain')}: ${en}`).join('; '),
  );
};

export const ENTERPRISE = words('企业名称', 'Enterprise');

/** What only some reports have: the report whose place it takes, the department that fetched it. */
const origin = ({ replaces, fetchedBy }: Report): [Words, Said][] => [
  ...(replaces === null ? [] : [[words('替代报告', 'Replaces report'), replaces] as [Words, Said]]),
  ...(fetchedBy === undefined
    ? []
    : [[words('获取单位', 'Obtained by'), `${fetchedBy.unit}（事项编号：${fetchedBy.matterNo}）`] as [Words, Said]]),
];

const period = (report: Pick<Report, 'period'>): [Words, Said] => [
  words('查询时段', 'Period of enquiry'),
  periodInWords(report.period),
];
const generated = ({ asOf }: Pick<Report, 'asOf'>): [Words, Said] => [
  words('生成时间', 'Generated at'),
  asOfInWords(asOf),
];
const established = ({ enterprise: { establishedOn } }: Pick<Report, 'enterprise'>): [Words, Said] => [
  words('成立日期', 'Date of establishment'),
  establishedOn === null ? UNREGISTERED : dayInWords(establishedOn),
];

/** The days among what is printed of the report itself, as `xinzheng verify` finds them again on the pages. */
export const daysOf = (report: Report): [Words, Said][] => [period(report), generated(report), established(report)];

export const coverRows = (report: Report, totals: Totals): [Words, Said][] => [
  [ENTERPRISE, report.enterprise.name],
  [words('统一社会信用代码', 'Unified social credit code'), report.enterprise.uscc],
  period(report),
  [words('查询结果', 'Result'), tally(totals)],
  [words('报告用途', 'Purpose'), words(PURPOSES[report.purpose], PURPOSES_EN[report.purpose])],
  generated(report),
  ...origin(report),
];

const named = ([name, value]: [Words, Said]) => ({ name, value });

export const baseRows = ({ enterprise }: Report): { name: Words; value: Said; wide?: true }[] => [
  { name: words('企业名称', 'Name of enterprise'), value: enterprise.name, wide: true },
  { name: words('信用代码', 'Social credit code'), value: enterprise.uscc },
  { name: words('主体类型', 'Type of entity'), value: enterprise.type ?? UNREGISTERED },
  { name: words('法定代表人', 'Legal representative'), value: enterprise.legalRepresentative ?? UNREGISTERED },
  named(established({ enterprise })),
  { name: words('登记机关', 'Registration authority'), value: enterprise.registrar ?? UNREGISTERED },
  { name: words('登记状态', 'Registration status'), value: enterprise.registrationStatus ?? UNREGISTERED },
  { name: words('住所', 'Domicile'), value: enterprise.address ?? UNREGISTERED, wide: true },
];

export const totalsSentence = (report: Report, totals: Totals): Words => {
  const [period, answer] = [periodInWords(report.period), tally(totals)];
  return words(
    `经查询，${report.enterprise.name}于${period.zh}期间，在${report.region}行政区域内、本报告所列${totals.domains}个领域中：` +
      `${answer.zh}。各领域的查询结果及其数据截止时间如下。`,
    `Upon enquiry on the enterprise for the period from ${period.en}, within the administrative area of this Municipality and in the ` +
      `${plural(totals.domains, 'domain')} listed in this report: ${answer.en}. The result and the data cut-off of each domain are as follows.`,
  );
};

export const detailsSentence = ({ records }: Totals): Words =>
  records === 0
    ? words(
        '查询时段内，本报告所列领域未查询到应当列示的违法违规记录。各领域的数据是否完整，以“二、查询结果概要”所列为准。',
        'No record of violation to be listed was found in the domains listed for the period of enquiry. Whether the data of a domain are complete is stated in Section 2.',
      )
    : words(
        `查询时段内共查询到违法违规记录${records}条，按领域逐条列示如下。金额以万元计，括号内为折合的元数；“—”表示数据来源单位未提供该项。`,
        `${plural(records, 'record')} of violation found for the period of enquiry, listed below by domain. Amounts are in units of 10,000 yuan, with yuan (CNY) in brackets; "—" means that the source did not provide the item. The contents of records are printed in the original Chinese.`,
      );
