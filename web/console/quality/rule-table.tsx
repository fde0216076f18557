import { Chinese } from '../../ui/content/chinese.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { type RuleFigures, type Rules, texts } from './texts.ts';

interface Props {
  figures: RuleFigures;
  /** Where each rule is explained. */
  rules: Rules;
  /** Where a heading above says the same. */
  isCaptionHidden?: boolean;
}

/** The rules that were broken, the most often broken first. */
export const RuleTable = ({ figures, rules, isCaptionHidden = false }: Props) => {
  const t = useTexts(texts);
  const format = useFormat();
  const broken = figures.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
  const columns: readonly Column<RuleFigures[number]>[] = [
    { key: 'rule', head: t.rule, cell: (one) => <Rule of={one} rules={rules} /> },
    { key: 'rows', head: t.hits, cell: ({ rows }) => format.count(rows), isNumber: true },
    { key: 'rate', head: t.share, cell: ({ rate }) => (rate === null ? t.nothing : t.percent(rate)), isNumber: true },
  ];
  if (broken.length === 0) return <EmptyState title={t.noHits}>{t.noHitsText}</EmptyState>;
  return (
    <Table
      caption={t.ruleCaption}
      isCaptionHidden={isCaptionHidden}
      columns={columns}
      rows={broken}
      rowKey={({ rule }) => rule}
    />
  );
};

const Rule = ({ of: { rule, title }, rules }: { of: RuleFigures[number]; rules: Rules }) => {
  const t = useTexts(texts);
  const explained = rules.find((one) => one.rule === rule);
  return (
    <div>
      <code>{rule}</code> <Chinese>{title}</Chinese>
      {explained && (
        <p>
          <small>
            {t.counts[explained.counts]} · <Chinese>{explained.source}</Chinese>
          </small>
        </p>
      )}
    </div>
  );
};
