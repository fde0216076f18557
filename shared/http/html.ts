const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an HTML element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** What is HTML already, and is not escaped again. */
export interface Html {
  html: string;
}
export const markup = (html: string): Html => ({ html });

/** A number, a code, a digest: to be compared character by character, and never translated. */
export const coded = (text: string): Html => markup(`<code>${escapeHtml(text)}</code>`);

export const shown = (value: string | Html): string => (typeof value === 'string' ? escapeHtml(value) : value.html);
