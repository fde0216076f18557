import { coded, escapeHtml } from '../../shared/http/html.ts';
import { instantIn, original, periodIn } from '../../shared/plain-pages/in-language.ts';
import { inLanguage, type PageLanguage } from '../../shared/plain-pages/language.ts';
import { facts, formAgain, notice, page } from '../../shared/plain-pages/page.ts';
import { resultsTable } from '../../shared/plain-pages/results-table.ts';
import type { Opened } from './open.ts';
import { TEXTS } from './texts.ts';

/** What the form of the page before sent: sent again, it is the same opening. */
type Sent = Record<'code' | 'name' | 'once', string>;

/** What the report says in short, the way to the file, and the way to whether it still holds. */
export const openedPage = ({ share, report, data, links }: Opened, sent: Sent, language: PageLanguage): string => {
  const said = TEXTS[language].opened;
  const { title, text } = said.superseded;
  return page({
    language,
    heading: said.heading,
    title: `${said.title} - ${said.heading}`,
    itself: { path: '/s', form: sent },
    body:
      notice('done', said.title, said.note(share.openings - share.times)) +
      (report.standing.supersededBy === null ? '' : passedOver(title, text)) +
      facts([
        [said.facts.enterprise, original(share.enterprise.name)],
        [said.facts.uscc, coded(share.enterprise.uscc)],
        [said.facts.reportNo, coded(share.reportNo)],
        [said.facts.period, periodIn(language, data.period)],
        [said.facts.issuedAt, instantIn(language, data.asOf)],
      ]) +
      `<p><a class="act" href="${escapeHtml(links.pdf.url)}">${said.download}</a></p>` +
      `<p><a href="${escapeHtml(links.jws.url)}">${said.downloadSigned}</a></p>${again(sent, language)}` +
      `<p><a href="${escapeHtml(inLanguage(data.verifyUrl, language))}">${said.verify}</a></p>` +
      resultsTable(data.domains, language),
  });
};

/** Beside the answer that takes the focus: two would compete for it. */
const passedOver = (title: string, text: string): string =>
  `<div class="notice changed"><strong>${title}</strong>${text}</div>`;

const again = (sent: Sent, language: PageLanguage): string => {
  const { text, button } = TEXTS[language].opened.again;
  return `<p class="hint">${text}</p>${formAgain(inLanguage('/s', language), sent, `<button>${button}</button>`)}`;
};
