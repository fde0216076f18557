import type { Problem } from '../../api/problem.ts';
import { faultInEnglish } from '../feedback/problem-words.ts';
import type { Language } from '../i18n/languages.ts';

/** What is wrong in a form. `pointer` is where in what is sent (RFC 6901): `/facts`, `/subjects/0/uscc`. */
export interface FormFault {
  pointer: string;
  message: string;
  /** Where the message is not in the language of the page. */
  lang: 'zh-CN' | undefined;
}

/** The platform's faults, in the page's language as far as there are words. */
export const faultsOfProblem = (problem: Problem | undefined, language: Language): FormFault[] =>
  (problem?.faults ?? []).map(({ pointer, code, message }) => {
    const english = language === 'en' ? faultInEnglish(code) : undefined;
    return {
      pointer,
      message: english ?? message,
      lang: language === 'en' && english === undefined ? 'zh-CN' : undefined,
    };
  });

/** Whether a fault is that of the field of this name, or lies within it: `/domains/3` is shown at `domains`. */
export const isAt = ({ pointer }: Pick<FormFault, 'pointer'>, name: string): boolean =>
  pointer === `/${name}` || pointer.startsWith(`/${name}/`);

export const faultAt = (faults: readonly FormFault[], name: string): FormFault | undefined =>
  faults.find((fault) => isAt(fault, name));
