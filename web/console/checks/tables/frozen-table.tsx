import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { QrCode } from '../../../ui/content/qr-code.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Card } from '../../../ui/page/card.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { Check, CheckTable } from '../check-types.ts';
import { TableFiles } from './table-files.tsx';
import { StatusBadge } from './table-list.tsx';
import { ResultSums, UnitSums } from './table-sums.tsx';
import { texts } from './texts.ts';

interface Props {
  table: CheckTable;
  /** For what it was made; it may come a moment later. */
  check: Check | undefined;
}

/** What a frozen table comes to, with all that it is verified by; its rows are in its files. */
export const FrozenTable = ({ table, check }: Props) => {
  const t = useTexts(texts);
  const { instant, count, period } = useFormat();
  const { listed, matched, unmatched } = table.totals.subjects;
  return (
    <>
      <Card>
        <Facts
          rows={[
            [t.number, <code>{table.tableNo}</code>],
            [t.code, <code>{table.verificationCode}</code>],
            [t.status, <StatusBadge status={table.status} />],
            [t.check, <code>{table.checkId}</code>],
            [t.by, check && <Chinese>{check.unit.name}</Chinese>],
            [t.matter, check && <Chinese>{check.matter}</Chinese>],
            [t.matterNo, check && <Chinese>{check.matterNo}</Chinese>],
            [t.period, check && period(check.period.from, check.period.to)],
            [t.frozenAt, instant(table.frozenAt)],
            [t.listed, count(listed)],
            [t.matched, count(matched)],
            [t.unmatched, count(unmatched)],
            [t.files, <TableFiles {...table} />],
          ]}
        />
        <p>{t.whole}</p>
        <QrCode text={table.verifyUrl} label={t.qr} />
        <p>
          <a href={table.verifyUrl}>{t.verify}</a>
        </p>
      </Card>
      <ResultSums totals={table.totals} />
      <UnitSums totals={table.totals} />
      <Section title={t.digests}>
        <Facts
          rows={[
            ['PDF', <code>{table.files.pdf.sha256}</code>],
            ['Excel', <code>{table.files.xlsx.sha256}</code>],
            ['JSON', <code>{table.files.json.sha256}</code>],
          ]}
        />
      </Section>
    </>
  );
};
