import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../../api/use-answer.ts';
import { CaseStanding } from '../../ui/cases/case-standing.tsx';
import { CaseTimeline } from '../../ui/cases/case-timeline.tsx';
import type { AnyCase } from '../../ui/cases/case-types.ts';
import { EvidenceList } from '../../ui/cases/evidence-list.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { ActionDone } from './actions/action-done.tsx';
import { Part } from './part.tsx';
import { CaseRecord } from './record/case-record.tsx';
import { texts } from './texts.ts';

/** What forms of actions need of their page. */
export interface Acting {
  /** The action that was taken, and the case after it. */
  onDone: (action: string, after: AnyCase) => void;
  reload: () => void;
}

interface Props<C extends AnyCase> {
  title: string;
  of: Answer<C>;
  claim: (current: C) => ComponentChildren;
  actions: (current: C, acting: Acting) => ComponentChildren;
}

/** A case of any kind: how it stands, what is claimed about what, what can be done now, what was. */
export const CasePage = <C extends AnyCase>({ title, of: answer, claim, actions }: Props<C>) => {
  const t = useTexts(texts);
  const [done, setDone] = useState<{ action: string; after: AnyCase }>();
  const acting = {
    onDone: (action: string, after: AnyCase) => {
      setDone({ action, after });
      answer.reload();
    },
    reload: answer.reload,
  };
  const tab = answer.data === undefined ? title : `${title} ${answer.data.caseId}`;
  return (
    <Page title={title} tab={tab} back={{ to: '/', label: t.inbox }}>
      <Answered of={answer}>
        {(current) => (
          <>
            {done && <ActionDone key={done.after.revision} action={done.action} current={done.after} />}
            <Part title={t.standing}>
              <CaseStanding case={current} />
            </Part>
            <Part title={t.claim}>{claim(current)}</Part>
            {current.recordId !== null && (
              <Part title={t.record}>
                <CaseRecord caseId={current.caseId} revision={current.revision} />
              </Part>
            )}
            <Part title={t.evidence}>
              <EvidenceList case={current} />
            </Part>
            <Part key={done?.after.revision} title={t.act}>
              {actions(current, acting)}
            </Part>
            <Part title={t.timeline}>
              <CaseTimeline case={current} />
            </Part>
          </>
        )}
      </Answered>
    </Page>
  );
};
