import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { Select } from '../../ui/form/select.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { usePurposes } from '../../ui/report/purposes.ts';
import type { ListedReport } from './reports.ts';
import { ReportsTable } from './reports-table.tsx';
import { texts } from './reports-texts.ts';
import { type Status, useStatusNames } from './status.tsx';

const EVERYTHING = { purpose: '', status: '' };

/** Every report of the enterprise, with what it is for and whether it still holds kept in the address. */
export default function ReportsPage() {
  const t = useTexts(texts);
  const address = useAddress(EVERYTHING);
  const { purpose, status } = address.values;
  const reports = usePages(
    (cursor, signal) => api.GET('/v1/reports', { params: { query: { cursor } }, signal }),
    (reply) => reply.reports,
  );
  const isWanted = (report: ListedReport) =>
    (purpose === '' || report.purpose === purpose) && (status === '' || report.status === status);
  return (
    <Page title={t.title} lead={t.lead} actions={<Ways />}>
      <ReportFilters address={address} />
      <Listed of={reports} empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}>
        {(items) => <Wanted reports={items.filter(isWanted)} hasMore={reports.hasMore} />}
      </Listed>
    </Page>
  );
}

const Ways = () => {
  const t = useTexts(texts);
  return (
    <>
      <LinkButton to="/">{t.issue}</LinkButton>
      <LinkButton to="/reports/on-behalf">{t.onBehalf}</LinkButton>
    </>
  );
};

const ReportFilters = ({ address }: { address: ReturnType<typeof useAddress<typeof EVERYTHING>> }) => {
  const t = useTexts(texts);
  const names = useStatusNames();
  return (
    <Filters address={address}>
      <Select
        {...address.bind('purpose')}
        label={t.purpose}
        options={[{ value: '', label: t.everyPurpose }, ...usePurposes().options]}
      />
      <Select
        {...address.bind('status')}
        label={t.status}
        options={[
          { value: '', label: t.everyStatus },
          ...(Object.keys(names) as Status[]).map((value) => ({ value, label: names[value] })),
        ]}
      />
    </Filters>
  );
};

/** Of those that have arrived: the platform lists them by time alone. */
const Wanted = ({ reports, hasMore }: { reports: readonly ListedReport[]; hasMore: boolean }) => {
  const t = useTexts(texts);
  if (reports.length > 0) return <ReportsTable caption={t.title} reports={reports} />;
  return <EmptyState title={t.noMatch}>{hasMore ? t.noMatchYet : t.noMatchHint}</EmptyState>;
};
