import type { ComponentChildren } from 'preact';
import { Holder } from '../../../ui/cases/case-standing.tsx';
import type { AnyCase } from '../../../ui/cases/case-types.ts';
import { StateBadge } from '../../../ui/cases/state-badge.tsx';
import { DueDate } from '../../../ui/content/due-date.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Link } from '../../../ui/routing/link.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { listTexts } from './texts.ts';

interface Props<C> {
  path: string;
  about: (current: C) => ComponentChildren;
}

export const useCaseColumns = <C extends AnyCase>({ path, about }: Props<C>): readonly Column<C>[] => {
  const t = useTexts(listTexts);
  const format = useFormat();
  return [
    {
      key: 'number',
      head: t.number,
      cell: ({ caseId }) => (
        <Link to={`${path}/${encodeURIComponent(caseId)}`}>
          <code>{caseId}</code>
        </Link>
      ),
    },
    { key: 'about', head: t.about, cell: (current) => <div>{about(current)}</div> },
    {
      key: 'stage',
      head: t.stage,
      cell: (current) => (
        <div>
          <StateBadge case={current} />
        </div>
      ),
    },
    { key: 'holder', head: t.holder, cell: ({ holder }) => <Holder holder={holder} /> },
    { key: 'due', head: t.due, cell: (current) => <Due case={current} /> },
    { key: 'filedAt', head: t.filedAt, cell: ({ filedAt }) => format.instant(filedAt) },
  ];
};

/** The term that runs out first. */
const Due = ({ case: { due, stepDue, light } }: { case: AnyCase }) => {
  const clock = stepDue ?? due;
  return (
    <DueDate
      day={clock?.day}
      light={light}
      provisional={clock?.provisional ?? false}
      workingDaysLeft={clock?.workingDaysLeft}
    />
  );
};
