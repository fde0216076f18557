import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { CheckTable } from './list/check-table.tsx';
import { texts } from './list/texts.ts';
import { UnitChoice } from './list/unit-choice.tsx';

/** An officer sees the checks of its unit, the operator those of the unit it chooses. */
const ChecksPage = () => {
  const t = useTexts(texts);
  const address = useAddress({ unit: '', sort: '' });
  const isOfficer = useMe().role === 'officer';
  const start = isOfficer && (
    <LinkButton variant="primary" to="/checks/new">
      {t.start}
    </LinkButton>
  );
  const { unit } = address.values;
  return (
    <Page title={t.title} lead={t.lead} actions={start}>
      {!isOfficer && <UnitChoice {...address.bind('unit')} />}
      {isOfficer || unit !== '' ? (
        <ChecksOf
          unit={isOfficer ? undefined : unit}
          sort={address.values.sort}
          onSort={(sort) => address.set({ sort })}
        />
      ) : (
        <EmptyState title={t.chooseUnit}>{t.chooseUnitText}</EmptyState>
      )}
    </Page>
  );
};

interface Props {
  /** Undefined: one's own. */
  unit: string | undefined;
  sort: string;
  onSort: (sort: string) => void;
}

const ChecksOf = ({ unit, sort, onSort }: Props) => {
  const t = useTexts(texts);
  const checks = usePages(
    (cursor, signal) => api.GET('/v1/checks', { params: { query: { cursor, unit } }, signal }),
    (reply) => reply.checks,
    [unit],
  );
  const empty =
    unit === undefined ? <EmptyState title={t.empty}>{t.emptyText}</EmptyState> : <EmptyState title={t.emptyUnit} />;
  return (
    <Listed of={checks} empty={empty}>
      {(items) => <CheckTable checks={items} sort={sort} onSort={onSort} />}
    </Listed>
  );
};

export default ChecksPage;
