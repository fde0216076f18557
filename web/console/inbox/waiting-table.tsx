import { Badge } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { DueDate } from '../../ui/content/due-date.tsx';
import { NamedDomain } from '../../ui/domains/named-domain.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { texts } from './inbox-texts.ts';
import { stateInWords } from './state-words.ts';
import type { Waiting } from './waiting.ts';
import css from './waiting-table.module.css';

interface Props {
  items: readonly Waiting[];
  sort: string;
  onSort: (sort: string) => void;
}

export const WaitingTable = ({ items, sort, onSort }: Props) => {
  const t = useTexts(texts);
  return (
    <Table
      caption={t.caption}
      columns={useColumns()}
      rows={items}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
    />
  );
};

const useColumns = (): readonly Column<Waiting>[] => {
  const t = useTexts(texts);
  const language = useLanguage();
  const format = useFormat();
  return [
    { key: 'title', head: t.about, cell: (one) => <About {...one} />, sortBy: ({ title }) => title },
    { key: 'kind', head: t.kind, cell: ({ kind }) => t.kinds[kind], sortBy: ({ kind }) => t.kinds[kind] },
    {
      key: 'state',
      head: t.state,
      cell: (one) => <Badge tone="blue">{stateInWords(one, language)}</Badge>,
      sortBy: (one) => stateInWords(one, language),
    },
    {
      key: 'due',
      head: t.due,
      cell: ({ due, light }) => (
        <DueDate
          day={due?.day}
          light={light}
          provisional={due?.provisional ?? false}
          workingDaysLeft={due?.workingDaysLeft}
        />
      ),
      sortBy: ({ due }) => due?.day ?? '9999',
    },
    { key: 'since', head: t.since, cell: ({ since }) => format.instant(since), sortBy: ({ since }) => since },
  ];
};

const About = ({ id, path, title, domain, note }: Waiting) => (
  <>
    <Link to={path}>
      <Chinese>{title}</Chinese>
    </Link>
    <small class={css.note}>
      {domain && (
        <>
          <NamedDomain {...domain} /> ·{' '}
        </>
      )}
      <Chinese>{note}</Chinese>
    </small>
    <small class={css.note}>
      <code>{id}</code>
    </small>
  </>
);
