import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import type { Sort } from '../../ui/table/sorting.ts';
import { Table } from '../../ui/table/table.tsx';
import { DomainName } from '../domains/domain-name.tsx';
import { useFigureColumns } from '../quality/figure-columns.ts';
import { type Bulletin, texts as quality } from '../quality/texts.ts';
import { texts } from './texts.ts';

type UnitLine = Bulletin['units'][number];

interface Props {
  units: readonly UnitLine[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

export const UnitFigures = ({ units, sort, onSort }: Props) => {
  const t = useTexts(texts);
  const words = useTexts(quality);
  const columns: readonly Column<UnitLine>[] = [
    { key: 'unit', head: words.unit, cell: ({ name }) => <Chinese>{name}</Chinese>, sortBy: ({ name }) => name },
    {
      key: 'domain',
      head: words.domain,
      cell: ({ domain }) => <DomainName code={domain} />,
      sortBy: ({ domain }) => domain,
    },
    ...useFigureColumns<UnitLine>(),
  ];
  return (
    <Section title={t.units}>
      <Table
        caption={t.units}
        isCaptionHidden
        columns={columns}
        rows={units}
        rowKey={({ unit, domain }) => `${unit} ${domain}`}
        sort={sort}
        onSort={onSort}
      />
    </Section>
  );
};
