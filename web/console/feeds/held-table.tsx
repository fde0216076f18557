import type { operations } from '../../api/openapi.d.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { heldTexts } from './held-texts.ts';

type HeldRecord = operations['reconcile']['responses'][200]['content']['application/json']['records'][number];

export const HeldTable = ({ records }: { records: readonly HeldRecord[] }) => {
  const t = useTexts(heldTexts);
  const format = useFormat();
  const columns: readonly Column<HeldRecord>[] = [
    { key: 'documentNo', head: t.documentNo, cell: ({ documentNo }) => <Chinese>{documentNo}</Chinese> },
    { key: 'uscc', head: t.uscc, cell: ({ uscc }) => <code>{uscc}</code> },
    { key: 'version', head: t.version, cell: ({ version }) => format.instant(version) },
    { key: 'receivedAt', head: t.receivedAt, cell: ({ receivedAt }) => format.instant(receivedAt) },
    { key: 'batch', head: t.batch, cell: ({ batchId }) => <code>{batchId}</code> },
  ];
  return (
    <Table
      caption={t.caption}
      columns={columns}
      rows={records}
      rowKey={({ recordId, version }) => `${recordId} ${version}`}
    />
  );
};
