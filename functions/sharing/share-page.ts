import { escapeHtml } from '../../shared/http/html.ts';
import { instantIn, original } from '../../shared/plain-pages/in-language.ts';
import { inLanguage, type PageLanguage } from '../../shared/plain-pages/language.ts';
import { facts, hiddenFields, notice, type Page, page } from '../../shared/plain-pages/page.ts';
import type { ProblemCode } from '../../shared/problem.ts';
import type { Share } from './share.ts';
import { isRefusal, TEXTS } from './texts.ts';

/** Where the page of a share is shown, and how it is had in the other language. */
export type Where = Pick<Page, 'language' | 'itself'>;

interface Form {
  code: string;
  name: string;
  /** One for each page shown, so that sending it twice is one opening. */
  once: string;
  /** What is wrong with the name. */
  fault?: string | undefined;
}

/** Whose report it is and what it is for; nothing of the report itself before it is opened. */
export const confirmPage = (share: Share, form: Form, where: Where): string => {
  const { language } = where;
  const said = TEXTS[language].confirm;
  const isRefused = form.fault !== undefined;
  return page({
    ...where,
    heading: said.heading,
    title: isRefused ? `${said.badName(form.fault ?? '')} - ${said.heading}` : said.heading,
    body:
      facts([
        [said.facts.enterprise, original(share.enterprise.name)],
        [said.facts.purpose, said.purposes[share.purpose]],
        [said.facts.recipient, original(share.recipient)],
        [said.facts.expiresAt, instantIn(language, share.expiresAt)],
        [said.facts.left, said.left(share.openings - share.times)],
      ]) +
      `<form method="post" action="${inLanguage('/s', language)}">${hiddenFields({ code: form.code, once: form.once })}` +
      `${nameField(form, language)}<p>${said.warning}</p><p class="hint">${said.inWeChat}</p><button>${said.button}</button></form>`,
  });
};

const nameField = ({ name, fault }: Form, language: PageLanguage): string => {
  const said = TEXTS[language].confirm;
  const [alert, marks] =
    fault === undefined
      ? ['', ' aria-describedby="name-hint"']
      : [
          `<p id="fault" class="fault" role="alert">${escapeHtml(said.badName(fault))}</p>`,
          ' aria-invalid="true" aria-describedby="fault name-hint" autofocus',
        ];
  return (
    `<label for="name">${said.name}</label><p class="hint" id="name-hint">${said.nameHint}</p>${alert}` +
    `<input id="name" name="name" value="${escapeHtml(name)}" autocomplete="organization" required maxlength="100"${marks}>`
  );
};

export const refusedPage = (code: ProblemCode, where: Where): string => {
  const { confirm, refused, verifyInstead } = TEXTS[where.language];
  const { title, text } = refused[isRefusal(code) ? code : 'not-found'];
  return page({
    ...where,
    heading: confirm.heading,
    title: `${title} - ${confirm.heading}`,
    body: `${notice('refused', title, text)}<p><a href="${inLanguage('/verify', where.language)}">${verifyInstead}</a></p>`,
  });
};
