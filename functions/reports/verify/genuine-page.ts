import { coded } from '../../../shared/http/html.ts';
import { instantIn, original, periodIn } from '../../../shared/plain-pages/in-language.ts';
import { inLanguage, type PageLanguage } from '../../../shared/plain-pages/language.ts';
import { type Fact, facts, notice, page } from '../../../shared/plain-pages/page.ts';
import { resultsTable, type ShownResult } from '../../../shared/plain-pages/results-table.ts';
import type { ReportStatus } from '../schema.ts';
import { type AskedBy, TEXTS } from './texts.ts';
import type { Verification } from './verification.ts';

/** The page behind the QR code. It shows what the report states and no more. */

type ShownVerification = Omit<Verification, 'domains'> & { domains: ShownResult[] };

interface Shown {
  language: PageLanguage;
  by: AskedBy;
  /** What the page was asked with. */
  query: Record<string, string>;
  at: Date;
}

/** The colour of the answer. */
const KINDS = { current: 'done', 'data-changed': 'changed', superseded: 'changed', revoked: 'refused' } as const;

export const genuinePage = (report: ShownVerification, shown: Shown): string => {
  const { language, by, query } = shown;
  const said = TEXTS[language];
  const { word, note } = said.statuses[report.status];
  return page({
    language,
    heading: said.heading,
    title: `${word} - ${said.name}`,
    itself: { query },
    body:
      notice(KINDS[report.status], word, report.status === 'current' ? note : sentences(note, said.asItWas, language)) +
      compare(by, language) +
      facts(factsOf(report, shown)) +
      resultsTable(report.domains, language) +
      meanings(language),
  });
};

const sentences = (first: string, second: string, language: PageLanguage): string =>
  `${first}${language === 'en' ? ' ' : ''}${second}`;

const compare = (by: AskedBy, language: PageLanguage): string => {
  const said = TEXTS[language];
  const link =
    by === 'file' ? '' : `<p class="ways"><a href="${inLanguage('/verify', language)}">${said.byFile}</a></p>`;
  return `<p>${said.compare[by]}</p>${link}`;
};

const factsOf = (report: ShownVerification, { language, at }: Shown): Fact[] => {
  const names = TEXTS[language].facts;
  const revoked: Fact[] = report.revokedAt === null ? [] : [[names.revokedAt, instantIn(language, report.revokedAt)]];
  return [
    [names.reportNo, coded(report.reportNo)],
    [names.enterprise, original(report.enterprise.name)],
    [names.uscc, coded(report.enterprise.uscc)],
    [names.period, periodIn(language, report.period)],
    [names.issuedAt, instantIn(language, report.issuedAt)],
    ...revoked,
    [names.sha256, coded(report.sha256)],
    [names.verifiedAt, instantIn(language, at)],
  ];
};

const meanings = (language: PageLanguage): string => {
  const { statuses, meanings: summary } = TEXTS[language];
  const inOrder: ReportStatus[] = ['current', 'data-changed', 'superseded', 'revoked'];
  const pairs = inOrder.map((status): Fact => [statuses[status].word, statuses[status].note]);
  return `<details class="box"><summary>${summary}</summary>${facts(pairs)}</details>`;
};
