import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import type { Sort } from '../../ui/table/sorting.ts';
import { Table } from '../../ui/table/table.tsx';
import { DomainName } from '../domains/domain-name.tsx';
import { useFigureColumns } from '../quality/figure-columns.ts';
import { type Bulletin, texts as quality } from '../quality/texts.ts';
import { texts } from './texts.ts';

type DomainLine = Bulletin['domains'][number];

interface Props {
  domains: readonly DomainLine[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

export const DomainFigures = ({ domains, sort, onSort }: Props) => {
  const t = useTexts(texts);
  const words = useTexts(quality);
  const columns: readonly Column<DomainLine>[] = [
    {
      key: 'domain',
      head: words.domain,
      cell: ({ code }) => (
        <Link to={`/feeds/${code}`}>
          <DomainName code={code} />
        </Link>
      ),
      sortBy: ({ code }) => code,
    },
    ...useFigureColumns<DomainLine>(),
  ];
  return (
    <Section title={t.domains}>
      <Table
        caption={t.domains}
        isCaptionHidden
        columns={columns}
        rows={domains}
        rowKey={({ code }) => code}
        sort={sort}
        onSort={onSort}
      />
    </Section>
  );
};
