import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { type Domain, useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { Select } from '../../ui/form/select.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { feedStateWords } from '../domains/feed-state.tsx';
import { ownDomains } from '../domains/own-domains.ts';
import { FeedTable } from './feed-table.tsx';
import { texts } from './texts.ts';
import { isCovered, worstFirst } from './worst-first.ts';

/** Up to when each domain is complete, the late ones first. */
export default function FeedsPage() {
  const t = useTexts(texts);
  const { unit } = useMe();
  const domains = useDomains();
  const address = useAddress({ state: '', own: '', sort: '' });
  const { state, own, sort } = address.values;
  return (
    <Page title={t.title} lead={t.lead}>
      <FeedFilters address={address} hasUnit={unit !== undefined} />
      <Answered of={domains}>
        {(answer) => {
          const shown = (own === '' ? answer.domains : ownDomains(answer.domains, unit?.id)).filter(
            ({ feed }) => state === '' || feed.state === state,
          );
          if (shown.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
          return (
            <>
              <p role="status">{t.summary(shown.filter(isBehind).length, shown.length)}</p>
              <FeedTable
                domains={worstFirst(shown)}
                unit={unit?.id}
                sort={sort}
                onSort={(order) => address.set({ sort: order })}
              />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

const isBehind = (domain: Domain): boolean => isCovered(domain) && domain.feed.state !== 'current';

type FeedAddress = ReturnType<typeof useAddress<{ state: string; own: string; sort: string }>>;

const FeedFilters = ({ address, hasUnit }: { address: FeedAddress; hasUnit: boolean }) => {
  const t = useTexts(texts);
  const words = useTexts(feedStateWords);
  const states = Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <Filters address={address}>
      <Select {...address.bind('state')} label={t.state} options={states} placeholder={t.all} />
      {hasUnit && (
        <Checkbox
          name="own"
          label={t.own}
          value={address.values.own !== ''}
          onChange={(isOwn) => address.set({ own: isOwn ? '1' : '' })}
        />
      )}
    </Filters>
  );
};
