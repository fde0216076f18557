import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { DomainName } from '../domains/domain-name.tsx';
import { InLanguage } from './in-language.tsx';
import type { Standing, TriedRecord } from './standings.ts';
import { texts } from './texts.ts';

interface Props {
  records: readonly TriedRecord[];
  caption: string;
  isCaptionHidden?: boolean;
  /** What the trial is compared with. */
  before: string;
}

/** Each record as it stands on either side. */
export const TriedRecords = ({ caption, isCaptionHidden = false, records, before }: Props) => {
  const t = useTexts(texts);
  const format = useFormat();
  const columns: readonly Column<TriedRecord>[] = [
    { key: 'documentNo', head: t.documentNo, cell: ({ documentNo }) => <Chinese>{documentNo}</Chinese> },
    { key: 'domain', head: t.domain, cell: ({ domain }) => <DomainName code={domain} /> },
    { key: 'decidedOn', head: t.decidedOn, cell: ({ decidedOn }) => format.day(decidedOn) },
    { key: 'before', head: before, cell: (record) => <Stands as={record.before} /> },
    {
      key: 'after',
      head: t.underChosen,
      cell: (record) => <Stands as={record.after} />,
    },
  ];
  return (
    <Table
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={columns}
      rows={records}
      rowKey={({ recordId }) => recordId}
    />
  );
};

const Stands = ({ as }: { as: Standing }) => {
  const t = useTexts(texts);
  if (as === 'listed') return <span>{t.treatments.counted}</span>;
  if (as === 'unknown') return <span>{t.unknown}</span>;
  if (as.hiddenBy === null) return <span>{t.treatments.omitted}</span>;
  const { name, nameEn, source } = as.hiddenBy;
  return (
    <span>
      {t.treatments.omitted} · <InLanguage zh={name} en={nameEn} />
      <br />
      <small>
        <Chinese>{source}</Chinese>
      </small>
    </span>
  );
};
