import { Badge, type Tone } from '../../../ui/content/badge.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { NamedDomain } from '../../../ui/domains/named-domain.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Link } from '../../../ui/routing/link.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { AssistRequest } from '../check-types.ts';
import { texts } from './texts.ts';

export const RequestTable = ({ requests }: { requests: readonly AssistRequest[] }) => {
  const t = useTexts(texts);
  return <Table caption={t.caption} columns={useColumns()} rows={requests} rowKey={({ requestId }) => requestId} />;
};

const useColumns = (): readonly Column<AssistRequest>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { key: 'unit', head: t.unit, cell: ({ unit }) => <Chinese>{unit.name}</Chinese> },
    {
      key: 'domain',
      head: t.domain,
      cell: ({ domain }) => (
        <>
          {domain.code} <NamedDomain {...domain} />
        </>
      ),
    },
    { key: 'state', head: t.state, cell: (request) => <RequestState {...request} /> },
    {
      key: 'answered',
      head: t.answered,
      cell: ({ answered, subjects }) => t.answeredOf(format.count(answered), format.count(subjects)),
      isNumber: true,
    },
    { key: 'sentAt', head: t.sentAt, cell: ({ sentAt }) => format.instant(sentAt) },
    {
      key: 'number',
      head: t.number,
      cell: ({ requestId }) => (
        <Link to={`/assist/${requestId}`}>
          <code>{requestId}</code>
        </Link>
      ),
    },
  ];
};

const TONES: Readonly<Record<AssistRequest['state'], Tone>> = {
  open: 'blue',
  overdue: 'red',
  answered: 'green',
  'answered-late': 'amber',
};

/** The state says whether it is in time; below it stands until when, or since when it is answered. */
const RequestState = ({ state, due, extension, answeredAt }: AssistRequest) => {
  const t = useTexts(texts);
  const format = useFormat();
  const until = `${t.dueOn(format.day(due.day))}${due.provisional ? t.provisional : ''}`;
  return (
    <>
      <Badge tone={TONES[state]}>{t.states[state]}</Badge>
      <div>{answeredAt === null ? until : format.instant(answeredAt)}</div>
      {extension && <div>{t.extended(extension.workingDays)}</div>}
    </>
  );
};
