import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Select } from '../../ui/form/select.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import type { Inbox } from './ask-waiting.ts';
import { DueCounts } from './due-counts.tsx';
import { texts } from './inbox-texts.ts';
import { stateInWords } from './state-words.ts';
import { narrowed, stateOf, type Waiting } from './waiting.ts';
import { WaitingTable } from './waiting-table.tsx';

/** Which of it is shown stands in the address. */
export const WaitingList = ({ inbox: { items, isCut } }: { inbox: Inbox }) => {
  const t = useTexts(texts);
  const address = useAddress({ kind: 'all', state: 'all', light: 'all', sort: '' });
  if (items.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
  const { kind, light, sort } = address.values;
  const shown = narrowed(items, address.values);
  const setLight = (value: string) => address.set({ light: value === light ? 'all' : value });
  return (
    <>
      {isCut && <Notice kind="warning">{t.cut}</Notice>}
      <DueCounts items={narrowed(items, { ...address.values, light: 'all' })} light={light} onLight={setLight} />
      <Filters address={address}>
        <Select
          {...address.bind('kind')}
          onChange={(value) => address.set({ kind: value, state: 'all' })}
          label={t.kind}
          options={[{ value: 'all', label: t.all }, ...KINDS.map((value) => ({ value, label: t.kinds[value] }))]}
        />
        <Select
          {...address.bind('state')}
          label={t.state}
          options={[
            { value: 'all', label: t.all },
            ...useStates(narrowed(items, { kind, state: 'all', light: 'all' })),
          ]}
        />
      </Filters>
      {shown.length === 0 ? (
        <EmptyState title={t.noneShown}>{t.noneShownText}</EmptyState>
      ) : (
        <WaitingTable items={shown} sort={sort} onSort={(by) => address.set({ sort: by })} />
      )}
    </>
  );
};

const KINDS = ['objection', 'repair', 'complaint', 'assist'] as const;

/** The states there are something in. */
const useStates = (items: readonly Waiting[]) => {
  const t = useTexts(texts);
  const language = useLanguage();
  const labels = new Map(items.map((one) => [stateOf(one), `${t.kinds[one.kind]} · ${stateInWords(one, language)}`]));
  return [...labels].map(([value, label]) => ({ value, label }));
};
