import { Filters } from '../../../ui/address/filters.tsx';
import { useAddress } from '../../../ui/address/use-address.ts';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { Subject } from '../request-types.ts';
import { texts } from './texts.ts';

const ONLY = ['all', 'unanswered', 'answered'] as const;

/** Which subjects are shown, kept in the address. */
export const useOnly = () => {
  const address = useAddress({ only: 'all' });
  const { only } = address.values;
  const isWanted = ({ result }: Pick<Subject, 'result'>): boolean =>
    only === 'all' || (only === 'unanswered') === (result === 'unanswered');
  return { address, isWanted };
};

export const OnlySome = ({ address }: Pick<ReturnType<typeof useOnly>, 'address'>) => {
  const t = useTexts(texts);
  return (
    <Filters address={address}>
      <Select
        {...address.bind('only')}
        label={t.show}
        options={ONLY.map((value) => ({ value, label: t.only[value] }))}
      />
    </Filters>
  );
};
