import type { useFormat } from '../../ui/i18n/use-format.ts';
import type { PolicyTexts, Switches } from './texts.ts';

type Format = ReturnType<typeof useFormat>;
type Words = { [K in keyof Switches]: (value: Switches[K]['value'], t: PolicyTexts, format: Format) => string };

const GRADES = ['minor', 'general', 'serious'] as const;

/** Each switch of a policy in words, in the order they are shown. */
export const SWITCH_WORDS: Words = {
  kinds: (kinds, t, format) => format.list(t.kindsIn(kinds)),
  noRecord: (states, t, format) => format.list(states.map((state) => t.statuses[state] ?? state)),
  simpleProcedure: (treatment, t) => t.treatments[treatment],
  warningOnly: (treatment, t) => t.treatments[treatment],
  minorCorrected: (treatment, t) => t.treatments[treatment],
  repairedOmittedFrom: (day, t, format) => (day === null ? t.always : t.omittedFrom(format.day(day))),
  lookBack: ({ defaultYears, maxYears, notBefore }, t, format) => {
    const years = t.years(defaultYears, maxYears);
    return notBefore === null ? years : format.list([years, t.notBefore(format.day(notBefore))]);
  },
  disclosureYears: (years, t) => (years === null ? t.noLimit : t.endOfAct(years)),
  publication: (periods, t, format) =>
    periods === null
      ? t.noLimit
      : format.list(
          GRADES.map((grade) => t.range(t.months[grade], periods[grade].minMonths, periods[grade].maxMonths)),
        ),
};

/** How one switch of a policy is set. */
export const switchInWords = <K extends keyof Switches>(
  key: K,
  switches: Switches,
  t: PolicyTexts,
  format: Format,
): string => SWITCH_WORDS[key](switches[key].value, t, format);
