import { Chinese } from '../../../ui/content/chinese.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { Answers } from '../request-types.ts';
import { texts } from './texts.ts';

/** Row by row what is wrong with it. */
export const RefusedRows = ({ answers: { refused, refusedRows } }: { answers: Answers }) => {
  const t = useTexts(texts);
  return (
    <Notice kind="warning" title={t.refused(refused)}>
      <p>{t.refusedText}</p>
      <Table
        caption={t.refusedCaption}
        isCaptionHidden
        columns={[
          { key: 'row', head: t.row, cell: ({ row }) => row },
          {
            key: 'errors',
            head: t.errors,
            cell: ({ errors }) => <Chinese>{errors.map(({ message }) => message).join('；')}</Chinese>,
          },
        ]}
        rows={refusedRows}
        rowKey={({ row }) => String(row)}
      />
    </Notice>
  );
};
