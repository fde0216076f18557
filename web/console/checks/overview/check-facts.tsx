import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { Check } from '../check-types.ts';
import { words } from '../words.ts';
import { texts } from './texts.ts';

/** What was asked, for what and by whom. */
export const CheckFacts = ({ check }: { check: Check }) => {
  const t = useTexts(texts);
  const { asks } = useTexts(words);
  const format = useFormat();
  const shown = (instant: string | null) => instant && format.instant(instant);
  return (
    <Facts
      rows={[
        [t.matter, <Chinese>{check.matter}</Chinese>],
        [t.matterNo, <Chinese>{check.matterNo}</Chinese>],
        [t.number, <code>{check.checkId}</code>],
        [t.unit, <Chinese>{check.unit.name}</Chinese>],
        [t.period, format.period(check.period.from, check.period.to)],
        [t.createdAt, format.instant(check.createdAt)],
        [t.asOf, shown(check.asOf)],
        [t.finishedAt, shown(check.finishedAt)],
        [t.ask, asks[check.ask]],
        [t.askReason, check.askReason && <Chinese>{check.askReason}</Chinese>],
        [t.secret, check.confidential && <Chinese>{check.confidential.article}</Chinese>],
      ]}
    />
  );
};
