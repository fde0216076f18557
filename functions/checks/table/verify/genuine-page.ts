import { coded } from '../../../../shared/http/html.ts';
import { dataTable } from '../../../../shared/plain-pages/data-table.ts';
import { instantIn, original, periodIn } from '../../../../shared/plain-pages/in-language.ts';
import { inLanguage, type PageLanguage } from '../../../../shared/plain-pages/language.ts';
import { type Fact, facts, notice, page } from '../../../../shared/plain-pages/page.ts';
import { unitTable } from '../words.ts';
import { TEXTS } from './texts.ts';
import type { TableVerification } from './verification.ts';

/** The page behind the QR code of a table: head and sums, and no enterprise. It runs no script. */

interface Shown {
  language: PageLanguage;
  by: 'number' | 'file';
  /** What the page was asked with. */
  query: Record<string, string>;
  at: Date;
}

/** The colour of the answer. */
const KINDS = { current: 'done', superseded: 'changed' } as const;

export const genuinePage = (table: TableVerification, shown: Shown): string => {
  const { language, by, query } = shown;
  const said = TEXTS[language];
  const { word, note } = said.statuses[table.status];
  const link =
    by === 'file' ? '' : `<p class="ways"><a href="${inLanguage('/verify', language)}">${said.byFile}</a></p>`;
  return page({
    language,
    heading: said.name,
    title: `${word} - ${said.name}`,
    itself: { query },
    body:
      notice(KINDS[table.status], word, note) +
      `<p>${said.compare[by]}</p>${link}` +
      facts(factsOf(table, shown)) +
      units(table, language),
  });
};

const factsOf = (table: TableVerification, { language, at }: Shown): Fact[] => {
  const { facts: names, ...said } = TEXTS[language];
  const { subjects, platform, feedback, recognised } = table.totals;
  return [
    [names.tableNo, coded(table.tableNo)],
    [names.checkId, coded(table.checkId)],
    [names.unit, original(table.unit)],
    [names.matter, original(table.matter)],
    [names.matterNo, original(table.matterNo)],
    [names.period, periodIn(language, table.period)],
    [names.frozenAt, instantIn(language, table.frozenAt)],
    [names.subjects, said.subjects(subjects)],
    [names.platform, said.platform(platform)],
    [names.feedback, said.feedback(feedback)],
    [names.recognised, said.recognised(recognised)],
    ['PDF SHA-256', coded(table.sha256.pdf)],
    ['XLSX SHA-256', coded(table.sha256.xlsx)],
    ['JSON SHA-256', coded(table.sha256.json)],
    [names.verifiedAt, instantIn(language, at)],
  ];
};

/** The last row is the sum; the others are units, by their own names. */
const units = (table: TableVerification, language: PageLanguage): string => {
  const { caption, region, columns, sum } = TEXTS[language].byUnit;
  const all = unitTable(table);
  const rows = all.map(([unit, ...counts], i) => [
    i === all.length - 1 ? sum : original(String(unit)),
    ...counts.map(String),
  ]);
  return dataTable({ caption, columns, rows, scrolls: region });
};
