import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { clientBase } from '../../ui/mandates/client-base.ts';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { type Mandate, texts } from './texts.ts';
import { useMandateColumns } from './use-mandate-columns.tsx';
import { useMandates } from './use-mandates.ts';

/** What others allow the enterprise. */
export const Held = () => {
  const t = useTexts(texts);
  const mandates = useMandates('agent');
  const columns: readonly Column<Mandate>[] = [
    ...useMandateColumns('agent'),
    { key: 'use', head: t.use, cell: (mandate) => <Use mandate={mandate} /> },
  ];
  return (
    <Listed of={mandates} empty={<EmptyState title={t.noneHeld}>{t.noneHeldText}</EmptyState>}>
      {(items) => (
        <Table
          caption={t.captionHeld}
          isCaptionHidden
          columns={columns}
          rows={items}
          rowKey={({ mandateId }) => mandateId}
        />
      )}
    </Listed>
  );
};

/** Another enterprise's reports and cases have pages of their own. */
const Use = ({ mandate: { mandateId, state, scopes } }: { mandate: Mandate }) => {
  const t = useTexts(texts);
  const isForReports = scopes.includes('issue') || scopes.includes('read');
  const isForCases = scopes.includes('object');
  if (state !== 'active' || !(isForReports || isForCases)) return <>—</>;
  return (
    <ul>
      {isForReports && (
        <li>
          <Link to={`/reports/on-behalf?mandate=${encodeURIComponent(mandateId)}`}>{t.reportsFor}</Link>
        </li>
      )}
      {isForCases && (
        <li>
          <Link to={`${clientBase(mandateId)}/objections`}>{t.casesFor}</Link>
        </li>
      )}
    </ul>
  );
};
