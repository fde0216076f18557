import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { DateInput } from '../../ui/form/date-input.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Table } from '../../ui/table/table.tsx';
import { texts } from './texts.ts';
import { useAccessColumns } from './use-access-columns.tsx';

/** As the platform takes it; whatever else the address says, or a field that was cleared, is this month. */
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** Who looked at what of the enterprise, by month. */
export default function AccessesPage() {
  const t = useTexts(texts);
  const columns = useAccessColumns();
  const thisMonth = today().slice(0, 7);
  const address = useAddress({ month: thisMonth });
  const month = MONTH.test(address.values.month) ? address.values.month : thisMonth;
  const accesses = usePages(
    (cursor, signal) => api.GET('/v1/me/accesses', { params: { query: { month, cursor } }, signal }),
    (reply) => reply.accesses,
    [month],
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <Filters address={address}>
        <DateInput {...address.bind('month')} value={month} type="month" max={thisMonth} label={t.month} required />
      </Filters>
      <Listed of={accesses} empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}>
        {(items) => (
          <Table
            caption={t.caption}
            isCaptionHidden
            columns={columns}
            rows={items}
            rowKey={({ at, what, reportNo, checkId, who }) => [at, what, reportNo, checkId, who.id].join(' ')}
          />
        )}
      </Listed>
    </Page>
  );
}
