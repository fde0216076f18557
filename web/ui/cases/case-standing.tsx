import { Chinese } from '../content/chinese.tsx';
import { DueDate } from '../content/due-date.tsx';
import { Facts } from '../content/facts.tsx';
import { useTexts } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { AnyCase, Clock } from './case-types.ts';
import { lightOf } from './clock-light.ts';
import { PARTIES_EN } from './english.ts';
import { Said } from './said.tsx';
import { StateBadge } from './state-badge.tsx';
import { texts } from './texts.ts';

/** How a case stands: where it is, with whom, and until when. */
export const CaseStanding = ({ case: current }: { case: AnyCase }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { caseId, filedAt, agent, due, stepDue, extendedAt } = current;
  return (
    <Facts
      rows={[
        [t.number, <code>{caseId}</code>],
        [t.state, <StateBadge case={current} />],
        [t.holder, <Holder holder={current.holder} />],
        [t.stepDue, stepDue && <Term clock={stepDue} />],
        [t.due, due && <Term clock={due} />],
        [t.extended, extendedAt && format.instant(extendedAt)],
        [t.filedAt, format.instant(filedAt)],
        [t.agent, agent && <Chinese>{agent.name}</Chinese>],
      ]}
    />
  );
};

export const Holder = ({ holder }: Pick<AnyCase, 'holder'>) => {
  const t = useTexts(texts);
  if (holder === null) return <>{t.nobody}</>;
  return <Said zh={holder.name} en={holder.id === 'desk' ? PARTIES_EN.desk : undefined} />;
};

const Term = ({ clock }: { clock: Clock }) => {
  const { day, provisional, workingDays, workingDaysLeft, source } = clock;
  const t = useTexts(texts);
  return (
    <>
      <DueDate {...{ day, provisional, workingDaysLeft }} light={lightOf(clock)} />{' '}
      <small>
        {t.days(workingDays)} · <Chinese>{source}</Chinese>
      </small>
    </>
  );
};
