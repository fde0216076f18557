import { kept } from '../kept.ts';

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', red: '#ff0000', blue: '#0000ff' };
const known = new Map<string, string>();

/** A colour as the operands of `rg`. */
export const rgbOf = (colour: string): string =>
  kept(known, colour, () => {
    const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(NAMED[colour] ?? colour);
    if (hex === null) throw new Error(`the engine does not print the colour ${colour}`);
    return hex
      .slice(1)
      .map((part) => String(Math.round((Number.parseInt(part, 16) / 255) * 1000) / 1000))
      .join(' ');
  });
