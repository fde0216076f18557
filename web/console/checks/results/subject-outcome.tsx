import { Badge } from '../../../ui/content/badge.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { SubjectResult } from '../check-types.ts';
import { words } from '../words.ts';
import css from './subject-table.module.css';
import { tallyOf } from './tally.ts';
import { texts } from './texts.ts';

/** A subject's result in a line: why it was not checked, or how many domains came to what. */
export const SubjectOutcome = ({ subject }: { subject: SubjectResult }) => {
  const t = useTexts(texts);
  const { reasons } = useTexts(words);
  if (subject.reason === null) return <Outcome subject={subject} />;
  return (
    <>
      <Badge tone="grey">{t.notChecked}</Badge>
      <span class={css.code}>{reasons[subject.reason.code]}</span>
    </>
  );
};

const Outcome = ({ subject }: { subject: SubjectResult }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { domains, recognised } = tallyOf(subject.domains);
  const rest = [
    domains.none > 0 && t.domainsNone(domains.none),
    domains.incomplete > 0 && t.domainsIncomplete(domains.incomplete),
    domains['not-covered'] > 0 && t.domainsNotCovered(domains['not-covered']),
    recognised > 0 && t.recognised(recognised),
  ].filter((part): part is string => part !== false);
  return (
    <>
      {domains.found > 0 && <Badge tone="red">{t.domainsFound(domains.found)}</Badge>}
      <span class={css.code}>{format.list(rest)}</span>
    </>
  );
};
