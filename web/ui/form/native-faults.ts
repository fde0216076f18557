import type { FormFault } from './faults.ts';

/** What a control of a form tells about itself; a part of the browser's own interface, so that rules need no browser. */
export interface Control {
  name: string;
  type: string;
  validity: Readonly<Record<'valid' | 'valueMissing' | 'customError' | 'rangeUnderflow' | 'rangeOverflow', boolean>>;
  validationMessage: string;
  min?: string;
  max?: string;
}

export interface FaultWords {
  fillIn: string;
  choose: string;
  confirm: string;
  /** Days: no other field has a least and a most. */
  notBefore: (min: string) => string;
  notAfter: (max: string) => string;
  wrong: string;
}

const wordFor = ({ type, validity, validationMessage, min = '', max = '' }: Control, words: FaultWords): string => {
  if (validity.valueMissing) {
    if (type === 'checkbox') return words.confirm;
    return type === 'radio' || type === 'select-one' ? words.choose : words.fillIn;
  }
  // Set by our own fields, in the language of the page.
  if (validity.customError) return validationMessage;
  if (validity.rangeUnderflow) return words.notBefore(min);
  if (validity.rangeOverflow) return words.notAfter(max);
  return words.wrong;
};

/** What the browser finds wrong (`required`, `min`, `pattern`, …), in our words: its own speak the browser's language. */
export const nativeFaults = (controls: readonly Control[], words: FaultWords): FormFault[] => {
  const faults = new Map<string, FormFault>();
  for (const control of controls) {
    const pointer = `/${control.name}`;
    if (control.name === '' || control.validity.valid || faults.has(pointer)) continue;
    faults.set(pointer, { pointer, message: wordFor(control, words), lang: undefined });
  }
  return [...faults.values()];
};
