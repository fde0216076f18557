import { Chinese } from '../content/chinese.tsx';
import { Timeline } from '../content/timeline.tsx';
import { useTexts } from '../i18n/texts.ts';
import type { AnyCase, CaseEvent } from './case-types.ts';
import { ACTIONS_EN, PARTIES_EN } from './english.ts';
import { Said } from './said.tsx';
import { hasWords, StepWords } from './step-words.tsx';
import { texts } from './texts.ts';

/** Every step of a case with who took it and what was said. */
export const CaseTimeline = ({ case: { timeline } }: { case: Pick<AnyCase, 'timeline'> }) => (
  <Timeline
    items={timeline.map((event) => ({
      at: event.at,
      title: <Said zh={event.actionName} en={ACTIONS_EN[event.action]} />,
      by: <Actor event={event} />,
      text: hasWords(event) && <StepWords event={event} />,
    }))}
  />
);

const Actor = ({ event: { party, partyName, unit, agent } }: { event: CaseEvent }) => {
  const t = useTexts(texts);
  return (
    <>
      {unit === null ? <Said zh={partyName} en={PARTIES_EN[party]} /> : <Chinese>{unit}</Chinese>}
      {agent !== null && <Chinese>{t.by(agent)}</Chinese>}
    </>
  );
};
