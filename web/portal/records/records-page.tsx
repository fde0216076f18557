import { useAddress } from '../../ui/address/use-address.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Table } from '../../ui/table/table.tsx';
import { type OwnRecords, useOwnRecords } from './own-records.ts';
import { FILTERS, fitting } from './record-filter.ts';
import { RecordFilters } from './record-filters.tsx';
import { texts } from './texts.ts';
import { useRecordColumns } from './use-record-columns.tsx';

/** Everything held of the enterprise, and what a report of today would say of it. */
export default function RecordsPage() {
  const t = useTexts(texts);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={<LinkButton to="/objections/new?about=missing">{t.objectMissing}</LinkButton>}
    >
      <Answered of={useOwnRecords()}>{(held) => <Held {...held} />}</Answered>
    </Page>
  );
}

const Held = ({ policy, records }: OwnRecords) => {
  const t = useTexts(texts);
  const columns = useRecordColumns();
  const { sort, ...address } = useSortedAddress();
  if (records.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
  const shown = fitting(records, address.values);
  return (
    <>
      <p>
        {t.policy}
        <Chinese>
          {policy.name} {policy.document}
        </Chinese>
      </p>
      <RecordFilters address={address} records={records} />
      <p role="status">{t.shown(shown.length, records.length)}</p>
      {shown.length === 0 ? (
        <EmptyState title={t.noneFit}>{t.noneFitText}</EmptyState>
      ) : (
        <Table
          caption={t.caption}
          isCaptionHidden
          columns={columns}
          rows={shown}
          rowKey={({ domain, recordId }) => `${domain} ${recordId}`}
          sort={sort}
          onSort={(to) => address.set({ sort: to })}
        />
      )}
    </>
  );
};

const useSortedAddress = () => {
  const address = useAddress({ ...FILTERS, sort: '' });
  return { ...address, sort: address.values.sort };
};
