import { type Texts, useTexts } from '../../ui/i18n/texts.ts';
import type { ListedReport } from './reports.ts';

type Summary = ListedReport['summary'];

const zh = {
  none: (domains: number) => `未查询到 ${domains} 个领域`,
  found: (domains: number, records: number) => `查询到 ${domains} 个领域（${records} 条）`,
  incomplete: (domains: number) => `数据不完整 ${domains} 个领域`,
  notCovered: (domains: number) => `未归集 ${domains} 个领域`,
  separator: '；',
};

const domainsIn = (count: number): string => `${count} ${count === 1 ? 'domain' : 'domains'}`;

const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    none: (domains) => `${domainsIn(domains)}: no record found`,
    found: (domains, records) => `${domainsIn(domains)}: ${records} ${records === 1 ? 'record' : 'records'}`,
    incomplete: (domains) => `${domainsIn(domains)}: data incomplete`,
    notCovered: (domains) => `${domainsIn(domains)}: not covered`,
    separator: '; ',
  },
};

/** The result of a report in a line; never shorter than the truth: gaps are named beside what was not found. */
export const ResultSummary = ({ of }: { of: Summary }) => {
  const t = useTexts(texts);
  const parts = [
    of.none > 0 && t.none(of.none),
    of.found > 0 && t.found(of.found, of.records),
    of.incomplete > 0 && t.incomplete(of.incomplete),
    of.notCovered > 0 && t.notCovered(of.notCovered),
  ];
  return <>{parts.filter(Boolean).join(t.separator)}</>;
};
