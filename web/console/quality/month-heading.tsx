import { Filters } from '../../ui/address/filters.tsx';
import { DateInput } from '../../ui/form/date-input.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { texts } from './texts.ts';

interface ChoiceProps {
  address: Parameters<typeof Filters>[0]['address'] & {
    bind: (key: 'month') => { name: string; value: string; onChange: (value: string) => void };
  };
}

/** Which month's figures; a month that is not over has those so far. */
export const MonthChoice = ({ address }: ChoiceProps) => {
  const t = useTexts(texts);
  return (
    <Filters address={address}>
      <DateInput {...address.bind('month')} type="month" max={today().slice(0, 7)} label={t.month} required />
    </Filters>
  );
};

/** Of when the figures are, and what may still change. */
export const AsOf = ({ of: { asOf, calendarEnds } }: { of: { asOf: string; calendarEnds: string } }) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <p>
      <small>{t.asOf(format.instant(asOf), format.day(calendarEnds))}</small>
    </p>
  );
};
