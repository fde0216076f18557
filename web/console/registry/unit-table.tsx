import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { DomainName } from '../domains/domain-name.tsx';
import { FeedState } from '../domains/feed-state.tsx';
import { texts } from './texts.ts';
import { clientOf, type UnitEntry } from './unit-domains.ts';
import css from './unit-table.module.css';

export const UnitTable = ({ units }: { units: readonly UnitEntry[] }) => {
  const t = useTexts(texts);
  const columns: readonly Column<UnitEntry>[] = [
    { key: 'unit', head: t.unit, cell: ({ name }) => <Chinese>{name}</Chinese> },
    { key: 'id', head: t.id, cell: ({ id }) => <code class={css.id}>{id}</code> },
    { key: 'client', head: t.client, cell: ({ id }) => <code class={css.id}>{clientOf(id)}</code> },
    { key: 'region', head: t.region, cell: ({ region }) => <code>{region}</code> },
    { key: 'domains', head: t.domains, cell: (unit) => <Feeds unit={unit} /> },
    { key: 'lastPush', head: t.lastPush, cell: (unit) => <LastPush unit={unit} /> },
  ];
  return <Table caption={t.units} isCaptionHidden columns={columns} rows={units} rowKey={({ id }) => id} />;
};

const Feeds = ({ unit: { feeds } }: { unit: UnitEntry }) => (
  <>
    {feeds.map(({ domain, feed }) => (
      <p key={domain.code}>
        <Link to={`/feeds/${domain.code}`}>
          <DomainName code={domain.code} />
        </Link>{' '}
        <FeedState state={feed.state} />
      </p>
    ))}
  </>
);

const LastPush = ({ unit: { feeds } }: { unit: UnitEntry }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const last = feeds
    .flatMap(({ feed }) => feed.lastPushAt ?? [])
    .sort()
    .at(-1);
  return <>{last === undefined ? t.never : format.instant(last)}</>;
};
