import { Badge } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { InLanguage } from './in-language.tsx';
import { type Policies, type Policy, texts } from './texts.ts';

export const Versions = ({ of: { policies, current } }: { of: Policies }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const columns: readonly Column<Policy>[] = [
    {
      key: 'name',
      head: t.name,
      cell: ({ id, name, nameEn }) => (
        <>
          <InLanguage zh={name} en={nameEn} /> {id === current && <Badge tone="green">{t.current}</Badge>}
          <br />
          <code>{id}</code>
        </>
      ),
    },
    { key: 'document', head: t.document, cell: ({ document }) => <Chinese>{document}</Chinese> },
    { key: 'issuer', head: t.issuer, cell: ({ issuer, issuerEn }) => <InLanguage zh={issuer} en={issuerEn} /> },
    { key: 'inForceFrom', head: t.inForceFrom, cell: ({ inForceFrom }) => format.day(inForceFrom) },
  ];
  return (
    <Section title={t.versions}>
      <Table caption={t.versions} isCaptionHidden columns={columns} rows={policies} rowKey={({ id }) => id} />
    </Section>
  );
};
