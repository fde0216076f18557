/** Runs in the page: words of the other language where no `lang` or `translate="no"` says that they are meant. */
export const languageFaults = (): string[] => {
  /** Abbreviations, names and formats that Chinese texts of the trade use as they are; the last ones are a command. */
  const LATIN_IN_CHINESE =
    /^(?:PDF|Excel|XLSX|CSV|JSON|JWS|JWKS|NDJSON|ZIP|gzip|SHA|USCC|SD-JWT|URL|API|OpenAPI|HTTPS?|JPG|PNG|English|Windows|macOS|Linux|WPS|KMS|JavaScript|UTF|YYYY-MM(?:-DD)?|Authorization|xinzheng|verify|pem)$/i;
  const LATIN_WORD = /[A-Za-z][A-Za-z-]{2,}/g;
  /** Addresses, and codes: what has a digit in it. */
  const NO_WORDS = /https?:\/\/\S+|[\w./:?=&-]*\d[\w./:?=&-]*/g;
  const CHINESE = /\p{Script=Han}/u;
  /** A document is cited by its number, whatever the language. */
  const CITATION = /\p{Script=Han}*〔\d{4}〕\d+号/gu;
  const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];
  const english = document.documentElement.lang.startsWith('en');

  return [...texts(), ...attributes()].flatMap(([text, element]) => {
    const foreign = english ? chineseIn(text) : latinIn(text);
    const what = `${english ? 'Chinese' : 'Latin'} in <${element.localName}>: ${foreign}`;
    return foreign === '' ? [] : [`${what} (${text.slice(0, 60)})`];
  });

  function chineseIn(text: string): string {
    const said = text.replace(CITATION, '');
    return CHINESE.test(said) ? said.slice(0, 40) : '';
  }

  function latinIn(text: string): string {
    const words = text.replace(NO_WORDS, '').match(LATIN_WORD) ?? [];
    return words.filter((word) => !LATIN_IN_CHINESE.test(word)).join(' ');
  }

  function* texts(): Generator<[string, Element]> {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text !== '' && element !== null && isMeant(element)) yield [text, element];
    }
  }

  /** An attribute has no `lang` for a part of it: an English label may name a firm in Chinese. */
  function* attributes(): Generator<[string, Element]> {
    for (const element of document.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join()))
      for (const name of ATTRIBUTES) {
        const text = element.getAttribute(name) ?? '';
        if (isMeant(element) && !(english && /[a-z]{3}/i.test(text))) yield [text, element];
      }
  }

  /** In the language of the page: not code, and under no other `lang`. */
  function isMeant(element: Element): boolean {
    if (element.closest('script, style, noscript, code, [translate="no"]') !== null) return false;
    const spoken = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return spoken.startsWith('en') === english && element.checkVisibility();
  }
};
