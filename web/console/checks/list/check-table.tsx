import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Link } from '../../../ui/routing/link.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckInList } from '../check-types.ts';
import { StateBadge } from '../state-badge.tsx';
import css from './check-table.module.css';
import { texts } from './texts.ts';

interface Props {
  checks: readonly CheckInList[];
  sort: string;
  onSort: (sort: string) => void;
}

export const CheckTable = ({ checks, sort, onSort }: Props) => {
  const t = useTexts(texts);
  return (
    <Table
      caption={t.caption}
      isCaptionHidden
      columns={useColumns()}
      rows={checks}
      rowKey={({ checkId }) => checkId}
      sort={sort}
      onSort={onSort}
    />
  );
};

const useColumns = (): readonly Column<CheckInList>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { key: 'matter', head: t.matter, cell: (check) => <Matter {...check} />, sortBy: ({ matter }) => matter },
    {
      key: 'subjects',
      head: t.subjects,
      cell: ({ subjects }) => format.count(subjects),
      sortBy: ({ subjects }) => subjects,
      isNumber: true,
    },
    { key: 'state', head: t.state, cell: ({ state }) => <StateBadge state={state} />, sortBy: ({ state }) => state },
    {
      key: 'createdAt',
      head: t.createdAt,
      cell: ({ createdAt }) => format.instant(createdAt),
      sortBy: ({ createdAt }) => createdAt,
    },
    {
      key: 'finishedAt',
      head: t.finishedAt,
      cell: ({ finishedAt }) => (finishedAt === null ? '—' : format.instant(finishedAt)),
      sortBy: ({ finishedAt }) => finishedAt ?? '',
    },
    { key: 'number', head: t.number, cell: ({ checkId }) => <code>{checkId}</code> },
  ];
};

const Matter = ({ checkId, matter, matterNo }: CheckInList) => (
  <span lang="zh-CN">
    <Link to={`/checks/${checkId}`}>{matter}</Link>
    <small class={css.number}>{matterNo}</small>
  </span>
);
