import type { PageLanguage } from '../../plain-pages/language.ts';
import { notice, type Page } from '../../plain-pages/page.ts';
import type { Verifiable } from '../addresses.ts';
import { askingPage, type Entered } from './asking.ts';
import { REFUSAL_TEXTS } from './refusal-texts.ts';

/** One answer for a wrong number, a wrong code and a missing one. In the other language it is had without the code: that would count as one more. */
export const unknownPage = (kind: Verifiable, number: string, language: PageLanguage): string =>
  refusal(REFUSAL_TEXTS[language].unknown[kind], language, { entered: { number } });

/** For a file, or its digest, that is none of ours. */
export const unknownFilePage = (digest: string, language: PageLanguage): string =>
  refusal(REFUSAL_TEXTS[language].unknownFile, language, {
    more: whyUnknown(language),
    itself: { query: { sha256: digest } },
  });

export const notADigestPage = (digest: string, language: PageLanguage): string =>
  refusal(REFUSAL_TEXTS[language].notADigest, language, { entered: { digest }, itself: { query: { sha256: digest } } });

/** For whoever tried too many wrong codes; the way by the file stays open. */
export const tooManyPage = (
  minutes: number,
  tried: { number: string; code: string },
  language: PageLanguage,
): string => {
  const { title, text } = REFUSAL_TEXTS[language].tooMany;
  return refusal({ title, text: text(minutes) }, language, {
    entered: { number: tried.number },
    itself: { query: { code: tried.code } },
  });
};

interface Beside {
  entered?: Entered;
  more?: string;
  itself?: Page['itself'];
}

const refusal = (
  { title, text }: { title: string; text: string },
  language: PageLanguage,
  { entered = {}, more = '', itself = {} }: Beside,
): string => {
  const { heading } = REFUSAL_TEXTS[language];
  const body = notice('refused', title, text) + more;
  return askingPage({ language, heading, title: `${title} - ${heading}`, body, itself }, entered);
};

const whyUnknown = (language: PageLanguage): string => {
  const { why, reasons, todo, steps } = REFUSAL_TEXTS[language].unknownFile;
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<section class="box"><h2>${why}</h2>${list(reasons)}<h2>${todo}</h2>${list(steps)}</section>`;
};
