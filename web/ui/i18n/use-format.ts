import * as format from './format.ts';
import { useLanguage } from './language.ts';

/** The formatters in the language of the page. */
export const useFormat = () => {
  const language = useLanguage();
  return {
    day: (value: string) => format.day(language, value),
    month: (value: string) => format.month(language, value),
    instant: (value: string) => format.instant(language, value),
    period: (from: string, to: string) => format.period(language, from, to),
    money: (wan: string) => format.money(language, wan),
    list: (items: readonly string[]) => format.list(language, items),
    count: format.count,
    percent: format.percent,
    bytes: format.bytes,
  };
};
