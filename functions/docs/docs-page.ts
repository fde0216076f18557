import { escapeHtml } from '../../shared/http/html.ts';
import { original } from '../../shared/plain-pages/in-language.ts';
import type { PageLanguage } from '../../shared/plain-pages/language.ts';
import { page } from '../../shared/plain-pages/page.ts';
import type { OpenApiDocument } from './document.ts';
import { TEXTS } from './texts.ts';

/** Every operation on one page, group by group: no script, nothing loaded from elsewhere. */
export const docsPage = (document: OpenApiDocument, language: PageLanguage): string => {
  const said = TEXTS[language];
  const { title, version } = document.info;
  const groups = groupsOf(document, said.others);
  return page({
    language,
    heading: said.heading(title),
    itself: {},
    wide: true,
    body:
      said
        .lead(escapeHtml(version))
        .map((text) => `<p>${text}</p>`)
        .join('') +
      contents(groups, said.groups) +
      groups.map((group, i) => section(group, i, language)).join(''),
  });
};

const operationsOf = ({ paths }: OpenApiDocument) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
  );

type Operation = ReturnType<typeof operationsOf>[number];
type Group = [tag: string, operations: Operation[]];

const groupsOf = (document: OpenApiDocument, others: string): Group[] => {
  const groups = new Map<string, Operation[]>();
  for (const operation of operationsOf(document)) {
    const tag = operation.tags[0] ?? others;
    groups.set(tag, [...(groups.get(tag) ?? []), operation]);
  }
  return [...groups];
};

const contents = (groups: readonly Group[], name: string): string => {
  const items = groups.map(
    ([tag, operations], i) => `<li><a href="#group-${i}">${original(tag).html}</a> (${operations.length})</li>`,
  );
  return `<nav class="box" aria-label="${name}"><ul class="columns">${items.join('')}</ul></nav>`;
};

const section = ([tag, operations]: Group, i: number, language: PageLanguage): string =>
  `<section class="box" aria-labelledby="group-${i}"><h2 id="group-${i}">${original(tag).html}</h2>` +
  `<ul class="operations">${operations.map((operation) => item(operation, language)).join('')}</ul></section>`;

const item = ({ method, path, summary, 'x-callers': callers }: Operation, language: PageLanguage): string => {
  const said = TEXTS[language];
  const names = callers.map((caller) => callerIn(caller, said.callerNames)).join(said.joined);
  return (
    `<li><code>${escapeHtml(method)} ${escapeHtml(path)}</code><span>${original(summary).html}` +
    `<span class="hint">${said.callers}${names}</span></span></li>`
  );
};

const callerIn = (caller: string, names: Readonly<Record<string, string>>): string =>
  names[caller] ?? original(caller).html;
