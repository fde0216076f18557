import { Filters } from '../../ui/address/filters.tsx';
import { Select } from '../../ui/form/select.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { codeTexts } from '../../ui/records/code-texts.ts';
import type { OwnRecord } from './own-records.ts';
import { type FILTERS, occurring } from './record-filter.ts';
import { texts } from './texts.ts';

type Name = keyof typeof FILTERS;

interface Props {
  address: {
    changed: boolean;
    reset: () => void;
    bind: (name: Name) => { name: Name; value: string; onChange: (value: string) => void };
  };
  records: readonly OwnRecord[];
}

/** Of each only what occurs among the records: no choice leads to nothing. */
export const RecordFilters = ({ address, records }: Props) => {
  const t = useTexts(texts);
  const { kinds, marks } = useTexts(codeTexts);
  const names = new Map(records.map(({ domain, domainName }) => [domain, domainName]));
  const options = {
    domain: [...names].map(([value, name]) => ({ value, label: `${value} ${name}`, lang: 'zh-CN' as const })),
    kind: occurring(records.map(({ kind }) => kind)).map((value) => ({ value: value as string, label: kinds[value] })),
    today: [
      { value: 'listed', label: t.listed },
      { value: 'hidden', label: t.hidden },
    ],
    mark: occurring(records.flatMap((record) => record.marks)).map((value) => ({
      value,
      label: marks[value as keyof typeof marks] ?? value,
    })),
  };
  const one = (name: Name) => (
    <Select {...address.bind(name)} label={t.filters[name]} placeholder={t.any} options={options[name]} />
  );
  return (
    <Filters address={address}>
      {one('domain')}
      {one('kind')}
      {one('today')}
      {one('mark')}
    </Filters>
  );
};
