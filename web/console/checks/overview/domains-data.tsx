import { Badge } from '../../../ui/content/badge.tsx';
import { NamedDomain } from '../../../ui/domains/named-domain.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { Column } from '../../../ui/table/column.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckDomain } from '../check-types.ts';
import { ResultBadge } from '../result-badge.tsx';
import { texts } from './domains-texts.ts';

/** How far each domain's data goes, as it was when the platform was asked. */
export const DomainsData = ({ domains }: { domains: readonly CheckDomain[] }) => {
  const t = useTexts(texts);
  return (
    <>
      <p>{t.note}</p>
      <Table caption={t.caption} columns={useColumns()} rows={domains} rowKey={({ code }) => code} />
    </>
  );
};

const useColumns = (): readonly Column<CheckDomain>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    {
      key: 'domain',
      head: t.domain,
      cell: ({ code, name }) => (
        <>
          {code} <NamedDomain code={code} name={name} />
        </>
      ),
    },
    { key: 'complete', head: t.complete, cell: (domain) => <DataBadge {...domain} /> },
    {
      key: 'completeThrough',
      head: t.completeThrough,
      cell: ({ completeThrough }) => (completeThrough === null ? t.noDeclaration : format.instant(completeThrough)),
    },
    {
      key: 'otherwise',
      head: t.otherwise,
      cell: ({ otherwise, complete }) =>
        otherwise === null ? '—' : <ResultBadge result={otherwise} count={0} complete={complete} />,
    },
  ];
};

const DataBadge = ({ complete, otherwise }: CheckDomain) => {
  const t = useTexts(texts);
  if (otherwise === 'not-covered') return <Badge tone="grey">{t.isNotCovered}</Badge>;
  return <Badge tone={complete ? 'green' : 'amber'}>{complete ? t.isComplete : t.isIncomplete}</Badge>;
};
