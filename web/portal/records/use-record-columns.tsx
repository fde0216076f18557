import { Said } from '../../ui/cases/said.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { codeTexts } from '../../ui/records/code-texts.ts';
import { Marks } from '../../ui/records/marks.tsx';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { ListedToday } from './listed-today.tsx';
import type { OwnRecord } from './own-records.ts';
import { texts } from './texts.ts';

export const useRecordColumns = (): readonly Column<OwnRecord>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const { kinds } = useTexts(codeTexts);
  return [
    {
      key: 'document',
      head: t.document,
      cell: ({ recordId, documentNo, kind, marks }) => (
        <div>
          <Link to={`/records/${encodeURIComponent(recordId)}`}>
            <Chinese>{documentNo}</Chinese>
          </Link>
          <br />
          <small>{kinds[kind]}</small> <Marks marks={marks} />
        </div>
      ),
    },
    {
      key: 'domain',
      head: t.domain,
      sortBy: ({ domain }) => domain,
      cell: ({ domainName, domainNameEn }) => <Said zh={domainName} en={domainNameEn} />,
    },
    {
      key: 'decidedOn',
      head: t.decidedOn,
      sortBy: ({ decidedOn }) => decidedOn,
      cell: (it) => format.day(it.decidedOn),
    },
    { key: 'source', head: t.source, cell: ({ sources }) => <Chinese>{sources.join('、')}</Chinese> },
    {
      key: 'today',
      head: t.today,
      cell: (record) => (
        <div>
          <ListedToday record={record} />
        </div>
      ),
    },
  ];
};
