import { Badge } from '../../ui/content/badge.tsx';
import type { Domain } from '../../ui/domains/use-domains.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import type { Sort } from '../../ui/table/sorting.ts';
import { Table } from '../../ui/table/table.tsx';
import { DomainName } from '../domains/domain-name.tsx';
import { FeedState } from '../domains/feed-state.tsx';
import { texts } from './texts.ts';
import { isCovered } from './worst-first.ts';

interface Props {
  domains: readonly Domain[];
  /** Of whoever looks, where they are of one. */
  unit: string | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

export const FeedTable = ({ domains, unit, sort, onSort }: Props) => {
  const t = useTexts(texts);
  const columns = useColumns(unit);
  return (
    <Table
      caption={t.caption}
      isCaptionHidden
      columns={columns}
      rows={domains}
      rowKey={({ code }) => code}
      sort={sort}
      onSort={onSort}
    />
  );
};

const useColumns = (unit: string | undefined): readonly Column<Domain>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { key: 'code', head: t.code, cell: (domain) => <Name of={domain} unit={unit} />, sortBy: ({ code }) => code },
    {
      key: 'state',
      head: t.state,
      cell: (domain) => (isCovered(domain) ? <FeedState state={domain.feed.state} /> : t.noUnits),
      sortBy: ({ feed }) => feed.state,
    },
    {
      key: 'completeThrough',
      head: t.completeThrough,
      cell: ({ feed }) => (feed.completeThrough === null ? t.never : format.instant(feed.completeThrough)),
      sortBy: ({ feed }) => feed.completeThrough ?? '',
    },
    {
      key: 'lastPush',
      head: t.lastPush,
      cell: ({ feed }) => (feed.lastPushAt === null ? t.neverPushed : format.instant(feed.lastPushAt)),
      sortBy: ({ feed }) => feed.lastPushAt ?? '',
    },
    { key: 'rhythm', head: t.rhythm, cell: ({ rhythm }) => t.rhythms[rhythm] ?? rhythm },
    { key: 'units', head: t.unitCount, cell: ({ units }) => t.units(units.length), isNumber: true },
  ];
};

const Name = ({ of: { code, units }, unit }: { of: Domain; unit: string | undefined }) => {
  const t = useTexts(texts);
  return (
    <>
      <Link to={`/feeds/${code}`}>
        <DomainName code={code} />
      </Link>{' '}
      {units.some(({ id }) => id === unit) && <Badge tone="blue">{t.ownMark}</Badge>}
    </>
  );
};
