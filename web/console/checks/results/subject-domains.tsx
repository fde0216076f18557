import { useState } from 'preact/hooks';
import { Chinese } from '../../../ui/content/chinese.tsx';
import detailsCss from '../../../ui/content/details.module.css';
import { NamedDomain } from '../../../ui/domains/named-domain.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { VisuallyHidden } from '../../../ui/page/visually-hidden.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckDomain, SubjectDomain, SubjectResult } from '../check-types.ts';
import { ResultBadge } from '../result-badge.tsx';
import { FoundRecords } from './found-records.tsx';
import { RecognisedAnswers } from './recognised-answers.tsx';
import css from './subject-domains.module.css';
import { weightiestFirst } from './tally.ts';
import { texts } from './texts.ts';

interface Props {
  subject: SubjectResult;
  domains: readonly CheckDomain[];
}

/** A subject's domains, made only once somebody wants to see them: fifty subjects have fifteen hundred. */
export const SubjectDomains = ({ subject, domains }: Props) => {
  const t = useTexts(texts);
  const [isOpen, setIsOpen] = useState(false);
  const name = subject.registeredName ?? subject.name ?? subject.uscc ?? '';
  return (
    <details
      class={`${detailsCss.details} ${css.domains}`}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {t.byDomain(subject.domains.length)}
        <VisuallyHidden>
          {' '}
          <Chinese>{name}</Chinese>
        </VisuallyHidden>
      </summary>
      {isOpen && (
        <Table
          caption={t.domainsCaption}
          isCaptionHidden
          columns={useColumns(domains)}
          rows={weightiestFirst(subject.domains)}
          rowKey={({ code }) => code}
        />
      )}
    </details>
  );
};

const useColumns = (domains: readonly CheckDomain[]): readonly Column<SubjectDomain>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const dataOf = (code: string) => domains.find((domain) => domain.code === code);
  const through = (code: string) => dataOf(code)?.completeThrough ?? null;
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
    {
      key: 'result',
      head: t.result,
      cell: ({ code, result, count }) => (
        <ResultBadge result={result} count={count} complete={dataOf(code)?.complete ?? null} />
      ),
    },
    {
      key: 'completeThrough',
      head: t.completeThrough,
      cell: ({ code }) => {
        const instant = through(code);
        return instant === null ? t.noDeclaration : format.instant(instant);
      },
    },
    {
      key: 'details',
      head: t.details,
      cell: (domain) => (
        <>
          <FoundRecords domain={domain} />
          <RecognisedAnswers answers={domain.recognised} />
          {domain.records.length + domain.recognised.length === 0 && '—'}
        </>
      ),
    },
  ];
};
