import { STATES_EN } from '../../ui/cases/english.ts';
import type { Language } from '../../ui/i18n/languages.ts';
import { texts as assistTexts } from '../checks/assistance/texts.ts';
import type { AssistRequest } from '../checks/check-types.ts';
import type { Waiting } from './waiting.ts';

/** How far something is, in the language of the page. */
export const stateInWords = ({ kind, state, stateName }: Waiting, language: Language): string => {
  if (kind === 'assist') return assistTexts[language].states[state as AssistRequest['state']];
  return (language === 'en' ? STATES_EN[kind][state] : stateName) ?? state;
};
