import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { DateInput } from '../../ui/form/date-input.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Page } from '../../ui/page/page.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { type Finding, texts } from './texts.ts';

/** Looks by staff that somebody is to explain, by month. */
export default function UnusualPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const columns = useColumns();
  const address = useAddress({ month: today().slice(0, 7) });
  const { month } = address.values;
  const unusual = useAnswer(
    (signal) => api.GET('/v1/accesses/unusual', { params: { query: { month } }, signal }),
    [month],
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <Filters address={address}>
        <DateInput {...address.bind('month')} type="month" max={today().slice(0, 7)} label={t.month} required />
      </Filters>
      <Answered of={unusual}>
        {({ looks, findings }) => (
          <>
            <p>{t.looks(format.count(looks))}</p>
            {findings.length === 0 ? (
              <EmptyState title={t.none}>{t.noneText}</EmptyState>
            ) : (
              <Table
                caption={t.caption}
                columns={columns}
                rows={findings}
                rowKey={({ rule, unit, actor, about }) => [rule, unit.id, actor, about].join(' ')}
              />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day, or the number of a matter, an enterprise or a report. */
const About = ({ what }: { what: string }) => {
  const format = useFormat();
  return DAY.test(what) ? <span>{format.day(what)}</span> : <code>{what}</code>;
};

const useColumns = (): readonly Column<Finding>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { key: 'rule', head: t.rule, cell: ({ rule }) => `${rule} ${t.rules[rule]}` },
    { key: 'unit', head: t.unit, cell: ({ unit }) => <Chinese>{unit.name}</Chinese> },
    { key: 'actor', head: t.actor, cell: ({ actor }) => <code>{actor}</code> },
    { key: 'figure', head: t.figure, cell: ({ figure }) => format.count(figure), isNumber: true },
    { key: 'threshold', head: t.threshold, cell: ({ threshold }) => format.count(threshold), isNumber: true },
    { key: 'about', head: t.about, cell: ({ about }) => (about === null ? t.wholeMonth : <About what={about} />) },
  ];
};
