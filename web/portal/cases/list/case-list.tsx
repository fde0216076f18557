import type { ComponentChildren } from 'preact';
import type { Pages } from '../../../api/use-pages.ts';
import { Filters } from '../../../ui/address/filters.tsx';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import type { AnyCase, Kind } from '../../../ui/cases/case-types.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Listed } from '../../../ui/feedback/listed.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Page } from '../../../ui/page/page.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { useCaseOwner } from '../client/case-owner.ts';
import { clientTexts } from '../client/texts.ts';
import { listTexts } from './texts.ts';
import { useCaseColumns } from './use-case-columns.tsx';
import { STATES, type useStateFilter } from './use-state-filter.ts';

interface Props<C extends AnyCase> {
  kind: Kind;
  address: ReturnType<typeof useStateFilter>['address'];
  cases: Pages<C>;
  /** What a case is about, in a line or two. */
  about: (current: C) => ComponentChildren;
}

/** The cases of one kind, the latest first. */
export const CaseList = <C extends AnyCase>({ kind, address, cases, about }: Props<C>) => {
  const t = useTexts(listTexts);
  const { noneYetText } = useTexts(clientTexts);
  const { client, pathTo } = useCaseOwner();
  const path = pathTo(`/${kind}s`);
  const columns = useCaseColumns({ path, about });
  const { title, lead, start, none, noneText } = t[kind];
  const begin = (
    <LinkButton variant="primary" to={`${path}/new`}>
      {start}
    </LinkButton>
  );
  const empty = address.changed ? (
    <EmptyState title={t.noneFit}>{t.noneFitText}</EmptyState>
  ) : (
    <EmptyState title={none}>{client === undefined ? noneText : noneYetText}</EmptyState>
  );
  return (
    <Page title={title} lead={lead} actions={begin}>
      <Filters address={address}>
        <Select
          {...address.bind('state')}
          label={t.state}
          options={STATES.map((value) => ({ value, label: t.states[value] }))}
        />
      </Filters>
      <Listed of={cases} empty={empty}>
        {(items) => (
          <Table caption={title} isCaptionHidden columns={columns} rows={items} rowKey={({ caseId }) => caseId} />
        )}
      </Listed>
    </Page>
  );
};
