/** White space and delimiters end a name (ISO 32000-1, 7.2.2). */
const NAME_ENDS = '(?=[\\0\\t\\n\\f\\r ()<>[\\]{}/%]|$)';

/** A name of PDF, whichever of its characters are written as #hh (7.3.5). */
export const nameOf = (...names: string[]): RegExp =>
  new RegExp(`/(?:${names.map((name) => [...name].map(charOf).join('')).join('|')})${NAME_ENDS}`);

const charOf = (char: string): string => {
  const hex = char.charCodeAt(0).toString(16);
  const digits = [...hex].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit)).join('');
  return `(?:${char}|#${digits})`;
};
