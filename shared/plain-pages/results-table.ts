import { escapeHtml, type Html, markup } from '../http/html.ts';
import { RESULT_MEANINGS } from '../results/meanings.ts';
import type { Result } from '../results/result.ts';
import { dataTable } from './data-table.ts';
import { clockTimeIn, original } from './in-language.ts';
import type { PageLanguage } from './language.ts';
import { facts } from './page.ts';
import { WORDS } from './results-words.ts';

/** What was found in a domain; the count and the cut-off where the page is told of them. */
export interface ShownResult {
  code: string;
  name: string;
  nameEn?: string | undefined;
  result: Result;
  count?: number;
  complete?: boolean;
  completeThrough?: string | null;
}

export const resultsTable = (domains: readonly ShownResult[], language: PageLanguage): string => {
  const words = WORDS[language];
  const rows = domains.map((domain) => [nameOf(domain, language), saidOf(domain, language)]);
  const results = Object.entries(words.results) as [Result, string][];
  const meanings = results.map(
    ([result, word]) => [word, RESULT_MEANINGS[result][language === 'en' ? 'en' : 'zh']] as const,
  );
  const isTimed = domains.some(({ completeThrough }) => completeThrough != null);
  const caption = isTimed ? `${words.caption}${words.clock}` : words.caption;
  return `${dataTable({ caption, columns: words.columns, rows })}<details class="box"><summary>${words.meanings}</summary>${facts(meanings)}</details>`;
};

/** The Chinese name is the domain's; its English stands before it. */
const nameOf = ({ code, name, nameEn }: ShownResult, language: PageLanguage): string | Html =>
  language === 'zh-CN' ? `${code} ${name}` : markup(`${code} ${escapeHtml(nameEn ?? '')} ${original(name).html}`);

const saidOf = (domain: ShownResult, language: PageLanguage): Html => {
  const { result, count, complete = true } = domain;
  const words = WORDS[language];
  const gap = result === 'found' && !complete ? words.gap : '';
  const said = (result === 'found' && count !== undefined ? words.found(count) : words.results[result]) + gap;
  const isFound = result === 'found' ? ' class="found"' : '';
  return markup(`<span${isFound}>${said}</span>${cutOff(domain, language)}`);
};

/** Silence is no innocence: what nobody has declared says so. */
const cutOff = ({ result, completeThrough }: ShownResult, language: PageLanguage): string => {
  if (completeThrough === undefined || (completeThrough === null && result === 'not-covered')) return '';
  const { through, undeclared } = WORDS[language];
  return `<br><span class="hint">${completeThrough === null ? undeclared : through(clockTimeIn(language, completeThrough))}</span>`;
};
