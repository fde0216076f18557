import type { ComponentChildren } from 'preact';
import { useHistoryState } from 'wouter-preact/use-browser-location';
import type { Answer } from '../../../api/use-answer.ts';
import { CaseStanding } from '../../../ui/cases/case-standing.tsx';
import { CaseTimeline } from '../../../ui/cases/case-timeline.tsx';
import type { AnyCase, Kind } from '../../../ui/cases/case-types.ts';
import { EvidenceList } from '../../../ui/cases/evidence-list.tsx';
import { texts as caseTexts } from '../../../ui/cases/texts.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Card } from '../../../ui/page/card.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { useCaseOwner } from '../client/case-owner.ts';
import { clientTexts } from '../client/texts.ts';
import { CaseActions } from './case-actions.tsx';
import { NextStep } from './next-step.tsx';
import type { Act } from './owner-action.ts';
import { showTexts } from './texts.ts';

interface Props<C extends AnyCase> {
  kind: Kind;
  id: string;
  answer: Answer<C>;
  act: Act;
  /** What is particular to the kind. */
  children: (current: C) => ComponentChildren;
}

/** A case as its enterprise sees it: how it stands, what can be done, what was said and what has been done. */
export const CasePage = <C extends AnyCase>({ kind, id, answer, act, children }: Props<C>) => {
  const t = useTexts(showTexts);
  const title = t.title[kind];
  const { client, pathTo } = useCaseOwner();
  const { notOwn } = useTexts(clientTexts);
  return (
    <Page title={title} tab={`${title} ${id}`} back={{ to: pathTo(`/${kind}s`), label: t.all[kind] }}>
      <Answered of={answer}>
        {(current) => (
          <Shown {...{ kind, current, act }} reload={answer.reload}>
            {children(current)}
          </Shown>
        )}
      </Answered>
      {client === undefined && answer.problem?.code === 'not-found' && <p>{notOwn}</p>}
    </Page>
  );
};

interface ShownProps {
  kind: Kind;
  current: AnyCase;
  act: Act;
  reload: () => void;
  children: ComponentChildren;
}

const Shown = ({ kind, current, act, reload, children }: ShownProps) => {
  const t = useTexts(showTexts);
  const { evidence, timeline } = useTexts(caseTexts);
  const { mandateId } = useCaseOwner();
  return (
    <>
      <JustFiled case={current} />
      <Section title={t.standing}>
        <Card>
          <CaseStanding case={current} />
        </Card>
        <NextStep case={current} />
        <CaseActions {...{ current, act, reload }} />
      </Section>
      <Section title={t.claim[kind]}>
        <Card>{children}</Card>
      </Section>
      <Section title={evidence}>
        <EvidenceList case={current} mandateId={mandateId} />
      </Section>
      <Section title={timeline}>
        <CaseTimeline case={current} />
      </Section>
    </>
  );
};

/** Only where the filing led here, and nothing has been done since; whoever comes by the bookmark is not told again. */
const JustFiled = ({ case: { caseId, timeline } }: { case: AnyCase }) => {
  const t = useTexts(showTexts);
  const state = useHistoryState<{ filed?: boolean } | null>();
  if (state?.filed !== true || timeline.length > 1) return null;
  return (
    <Notice kind="done" title={t.filed}>
      {t.filedText(caseId)}
    </Notice>
  );
};
