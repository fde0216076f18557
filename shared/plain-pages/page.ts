import { escapeHtml, type Html, shown } from '../http/html.ts';
import { type InEach, inLanguage, otherThan, type PageLanguage } from './language.ts';
import { STYLE } from './style.ts';

/** Plain pages for any phone. Nothing but their text leaves them: no image, no font, no referrer. */
export interface Page {
  language: PageLanguage;
  heading: string;
  /** What a screen reader says first: on a page that answers something it is the answer. */
  title?: string;
  body: string;
  itself?: Itself | undefined;
  /** For lists that need the width. */
  wide?: true;
}

/** How the same page is had once more, in the other language: where it is, with what query, or by sending which form. */
interface Itself {
  path?: string;
  query?: Record<string, string>;
  form?: Record<string, string>;
}

const FRAME: InEach<{ name: string; skip: string; nav: string; verify: string; enterprise: string }> = {
  'zh-CN': { name: '信证', skip: '跳到正文', nav: '站内', verify: '核验', enterprise: '企业入口' },
  en: {
    name: '<span lang="zh-CN">信证</span> Xinzheng',
    skip: 'Skip to content',
    nav: 'Site',
    verify: 'Verify',
    enterprise: 'For enterprises',
  },
};
const LANGUAGE_NAMES: InEach<string> = { 'zh-CN': '中文', en: 'English' };

/** The mark of `web/ui/seal.svg`. */
const SEAL =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="5" fill="#b4141e"/><path d="M8 9h16M8 16h16M8 23h16M16 9v14" stroke="#fff" stroke-width="2.6" fill="none"/></svg>';
const ICON = `data:image/svg+xml,${encodeURIComponent(SEAL.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}`;

export const page = ({ language, heading, title = heading, body, itself, wide }: Page): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${escapeHtml(title)}</title><link rel="icon" href="${ICON}"><style>${STYLE}</style></head>` +
  `<body${wide ? ' class="wide"' : ''}><a class="skip" href="#content">${FRAME[language].skip}</a>${header(language, itself)}` +
  `<main id="content" tabindex="-1"><h1>${escapeHtml(heading)}</h1>${body}</main></body></html>`;

const header = (language: PageLanguage, itself: Itself | undefined): string => {
  const { name, nav, verify, enterprise } = FRAME[language];
  return (
    `<header><div><p>${SEAL}<span>${name}</span></p><nav aria-label="${nav}"><a href="${inLanguage('/verify', language)}">${verify}</a><a href="/portal/">${enterprise}</a>` +
    `${itself === undefined ? '' : languageSwitch(otherThan(language), itself)}</nav></div></header>`
  );
};

const languageSwitch = (other: PageLanguage, { path = '', query = {}, form }: Itself): string => {
  const address = escapeHtml(`${path}?${new URLSearchParams({ ...query, lang: other })}`);
  const name = LANGUAGE_NAMES[other];
  return form === undefined
    ? `<a href="${address}" lang="${other}" hreflang="${other}">${name}</a>`
    : formAgain(address, form, `<button lang="${other}">${name}</button>`);
};

/** A form without anything to fill in: sends what was sent once more. */
export const formAgain = (address: string, fields: Record<string, string>, button: string): string =>
  `<form class="plain" method="post" action="${address}">${hiddenFields(fields)}${button}</form>`;

export const hiddenFields = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('');

/** What the page answers: takes the focus, so that a screen reader says it first. */
export const notice = (kind: 'done' | 'changed' | 'refused', title: string, text: string | Html): string =>
  `<div class="notice ${kind}" role="status" tabindex="-1" autofocus><strong>${escapeHtml(title)}</strong>${shown(text)}</div>`;

export type Fact = readonly [label: string, value: string | Html];

export const facts = (pairs: readonly Fact[]): string =>
  `<dl>${pairs.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${shown(value)}</dd>`).join('')}</dl>`;
