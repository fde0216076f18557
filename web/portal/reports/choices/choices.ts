import type { Purpose } from '../../../../shared/purposes.ts';
import type { Language } from '../../../ui/i18n/languages.ts';

/** What somebody chose of a report. What is left empty is the platform's to fill in. */
export type Choices = {
  purpose: Purpose;
  /** `2026-03-05`, or '': three years before the end. */
  from: string;
  /** '': today. */
  to: string;
  /** Null: all. */
  domains: string[] | null;
  language: 'zh-CN' | 'zh-CN/en';
};

/** `language` is that of the page: who reads English will want it on the report too. */
export const defaultChoices = (language: Language): Choices => ({
  purpose: 'other',
  from: '',
  to: '',
  domains: null,
  language: language === 'en' ? 'zh-CN/en' : 'zh-CN',
});

/** The request for a report: as much as was chosen, so that the defaults stay the policy's. */
export const issueRequest = ({ purpose, from, to, domains, language }: Choices) => ({
  purpose,
  language,
  ...(from === '' ? {} : { from }),
  ...(to === '' ? {} : { to }),
  ...(domains === null ? {} : { domains }),
});

/** The period must be in order before it is sent; how long it may be, and until when, the platform knows. */
export const choiceFaults = ({ from, to }: Choices, words: { order: string }): Record<string, string> =>
  from !== '' && to !== '' && from > to ? { from: words.order } : {};
