import { Chinese } from '../../../ui/content/chinese.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { Column } from '../../../ui/table/column.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckDomain, SubjectResult } from '../check-types.ts';
import { SubjectDomains } from './subject-domains.tsx';
import { SubjectOutcome } from './subject-outcome.tsx';
import css from './subject-table.module.css';
import { tallyOf } from './tally.ts';
import { texts } from './texts.ts';

interface Props {
  subjects: readonly SubjectResult[];
  /** Of the check, with how far their data goes. */
  domains: readonly CheckDomain[];
  sort: string;
  onSort: (sort: string) => void;
}

export const SubjectTable = ({ subjects, domains, sort, onSort }: Props) => {
  const t = useTexts(texts);
  return (
    <Table
      caption={t.caption}
      columns={useColumns()}
      rows={subjects}
      rowKey={({ no }) => String(no)}
      below={(subject) =>
        subject.outcome === 'matched' ? <SubjectDomains subject={subject} domains={domains} /> : undefined
      }
      sort={sort}
      onSort={onSort}
    />
  );
};

const useColumns = (): readonly Column<SubjectResult>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const records = ({ domains }: SubjectResult) => tallyOf(domains).records;
  return [
    { key: 'subject', head: t.subject, cell: (subject) => <Subject {...subject} />, sortBy: ({ name }) => name ?? '' },
    {
      key: 'records',
      head: t.records,
      cell: (subject) => (subject.outcome === 'matched' ? format.count(records(subject)) : '—'),
      sortBy: (subject) => (subject.outcome === 'matched' ? records(subject) : -1),
      isNumber: true,
    },
    {
      key: 'result',
      head: t.result,
      cell: (subject) => <SubjectOutcome subject={subject} />,
      sortBy: ({ outcome }) => outcome,
    },
  ];
};

/** As the list names it; beside it the registered name, where that is another one. */
const Subject = ({ no, name, registeredName, uscc, orgCode, registrationNo }: SubjectResult) => {
  const t = useTexts(texts);
  const given = name ?? registeredName;
  return (
    <>
      {no}. {given === null ? t.unnamed : <Chinese>{given}</Chinese>}
      <small class={css.code}>
        <code>{uscc ?? orgCode ?? registrationNo}</code>
      </small>
      {registeredName !== null && registeredName !== given && (
        <small class={css.code}>
          {t.registered} <Chinese>{registeredName}</Chinese>
        </small>
      )}
    </>
  );
};
