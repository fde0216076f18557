import { api } from '../../../api/client.ts';
import { usePages } from '../../../api/use-pages.ts';
import { Filters } from '../../../ui/address/filters.tsx';
import { useAddress } from '../../../ui/address/use-address.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Listed } from '../../../ui/feedback/listed.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { Check } from '../check-types.ts';
import { SubjectTable } from './subject-table.tsx';
import { texts } from './texts.ts';

const ONLY = ['all', 'found', 'unmatched'] as const;
/** Each may have thirty domains to unfold. */
const AT_A_TIME = 20;

type Only = (typeof ONLY)[number];

/** Subject by subject; which of them, and in which order, stands in the address. */
export const CheckResults = ({ check }: { check: Check }) => {
  const t = useTexts(texts);
  const address = useAddress({ only: 'all', sort: '' });
  const only = ONLY.find((one) => one === address.values.only) ?? 'all';
  const results = usePages(
    (cursor, signal) => {
      const query = { limit: AT_A_TIME, cursor, only: only === 'all' ? undefined : only };
      return api.GET('/v1/checks/{checkId}/results', { params: { path: { checkId: check.checkId }, query }, signal });
    },
    (reply) => reply.results,
    [check.checkId, only],
  );
  const empty = <EmptyState title={t.empty[only]}>{only === 'found' && t.emptyFound}</EmptyState>;
  return (
    <>
      <Filters address={address}>
        <Select<Only>
          {...address.bind('only')}
          value={only}
          label={t.only}
          options={ONLY.map((value) => ({ value, label: t[value] }))}
        />
      </Filters>
      <Listed of={results} empty={empty}>
        {(subjects) => (
          <SubjectTable
            subjects={subjects}
            domains={check.domains}
            sort={address.values.sort}
            onSort={(sort) => address.set({ sort })}
          />
        )}
      </Listed>
      {address.values.sort !== '' && results.hasMore && <p>{t.sortNote}</p>}
    </>
  );
};
