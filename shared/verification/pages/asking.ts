import { escapeHtml } from '../../http/html.ts';
import { languageField, type PageLanguage } from '../../plain-pages/language.ts';
import { type Page, page } from '../../plain-pages/page.ts';
import { ASKING_TEXTS } from './asking-texts.ts';

/** The path of what `functions/reports/browser/verify-file.js` is served as. */
const VERIFY_SCRIPT = '/verify/file.js';

/** What was entered before, as it is asked for again. */
export interface Entered {
  number?: string;
  digest?: string;
}

/** Where someone begins who has no QR code to scan. */
export const askPage = (language: PageLanguage): string => {
  const { heading, title, lead } = ASKING_TEXTS[language];
  return askingPage({ language, heading, title, body: `<p>${lead}</p>` }, {});
};

/** Ends in the forms, and loads their script: reports and tables are asked for alike, and the answer tells which it is. */
export const askingPage = (asking: Page, entered: Entered): string =>
  page({ itself: {}, ...asking, body: `${asking.body}${forms(entered, asking.language)}` });

const forms = (entered: Entered, language: PageLanguage): string => {
  const { heading } = ASKING_TEXTS[language].byFile;
  return (
    `${byNumber(entered.number ?? '', language)}<section class="box" aria-labelledby="by-file"><h2 id="by-file">${heading}</h2>` +
    `${drop(language)}${byDigest(entered.digest ?? '', language)}</section><script src="${VERIFY_SCRIPT}"></script>`
  );
};

const FORM = '<form action="/verify">';

/** Needs no script. */
const byNumber = (number: string, language: PageLanguage): string => {
  const said = ASKING_TEXTS[language].byNumber;
  return (
    `${FORM}<h2>${said.heading}</h2>${languageField(language)}` +
    `<label for="number">${said.number}</label><p class="hint" id="number-hint">${said.numberHint}</p>` +
    `<input id="number" name="number" value="${escapeHtml(number)}" aria-describedby="number-hint" autocomplete="off" autocapitalize="characters" spellcheck="false" required maxlength="40">` +
    `<label for="code">${said.code}</label><p class="hint" id="code-hint">${said.codeHint}</p>` +
    `<input id="code" name="code" aria-describedby="code-hint" autocomplete="off" autocapitalize="characters" spellcheck="false" required maxlength="16"><button>${said.button}</button></form>`
  );
};

/** Shown by the script: without one there is nothing to drop a file on. */
const drop = (language: PageLanguage): string => {
  const said = ASKING_TEXTS[language].byFile;
  return (
    `<div id="file-place" class="drop" hidden><label for="file">${said.drop}</label><p class="hint" id="file-kinds">${said.kinds}</p>` +
    `<input id="file" type="file" accept="application/pdf,.pdf,.xlsx,application/json,.json" aria-describedby="file-kinds file-privacy file-status"><p class="hint" id="file-privacy">${said.privacy}</p></div>` +
    `<noscript><p>${said.noScript}</p></noscript><p id="file-status" role="status" aria-live="polite"></p>`
  );
};

const byDigest = (digest: string, language: PageLanguage): string => {
  const said = ASKING_TEXTS[language].byDigest;
  return (
    `<details id="by-digest"${digest === '' ? '' : ' open'}><summary>${said.summary}</summary><p>${said.lead}</p><ul><li>Windows <code>certutil -hashfile report.pdf SHA256</code></li><li>macOS <code>shasum -a 256 report.pdf</code></li><li>Linux <code>sha256sum report.pdf</code></li></ul>` +
    `${FORM}${languageField(language)}<label for="sha256">${said.digest}</label><input id="sha256" name="sha256" value="${escapeHtml(digest)}" autocomplete="off" spellcheck="false" required maxlength="64"><button>${said.button}</button></form></details>`
  );
};
