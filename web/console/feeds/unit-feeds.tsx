import { Chinese } from '../../ui/content/chinese.tsx';
import type { Domain } from '../../ui/domains/use-domains.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { FeedState } from '../domains/feed-state.tsx';
import { feedTexts } from './feed-texts.ts';

type UnitFeed = Domain['units'][number];

/** How each unit of a domain keeps up: the domain is complete only as far as all of them. */
export const UnitFeeds = ({ domain: { units } }: { domain: Domain }) => {
  const t = useTexts(feedTexts);
  const format = useFormat();
  const columns: readonly Column<UnitFeed>[] = [
    { key: 'unit', head: t.unit, cell: ({ name }) => <Chinese>{name}</Chinese> },
    { key: 'region', head: t.region, cell: ({ region }) => <code>{region}</code> },
    { key: 'state', head: t.state, cell: ({ feed }) => <FeedState state={feed.state} /> },
    {
      key: 'completeThrough',
      head: t.completeThrough,
      cell: ({ feed }) => (feed.completeThrough === null ? t.never : format.instant(feed.completeThrough)),
    },
    {
      key: 'lastPush',
      head: t.lastPush,
      cell: ({ feed }) => (feed.lastPushAt === null ? t.neverPushed : format.instant(feed.lastPushAt)),
    },
  ];
  return (
    <Section title={t.units}>
      {units.length === 0 ? (
        <EmptyState title={t.noUnits}>{t.noUnitsText}</EmptyState>
      ) : (
        <Table caption={t.unitsCaption} isCaptionHidden columns={columns} rows={units} rowKey={({ id }) => id} />
      )}
    </Section>
  );
};
