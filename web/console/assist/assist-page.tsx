import { useState } from 'preact/hooks';
import { DoneNotice } from '../../ui/feedback/done-notice.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Spinner } from '../../ui/feedback/spinner.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Card } from '../../ui/page/card.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { useMe } from '../../ui/session/session.tsx';
import { NextWaiting } from '../inbox/next-waiting.tsx';
import { AnswerWays } from './answer-ways.tsx';
import { RequestFacts } from './request-facts.tsx';
import { AnsweredSubjects } from './subjects/answered-subjects.tsx';
import { texts } from './texts.ts';
import { type RequestOnPage, useRequest } from './use-request.ts';

/** 协助核查: what a unit is asked, and its answers; the unit that asked sees the same. */
export default function AssistPage({ params: { id } }: PageProps<'id'>) {
  const t = useTexts(texts);
  const asked = useRequest(id);
  const { request, problem, loading, reload } = asked;
  return (
    <Page title={t.title} tab={`${t.title} ${id}`} back={{ to: '/', label: t.inbox }}>
      {problem && !loading && <ProblemNotice problem={problem} retry={reload} />}
      {request === undefined ? loading && <Spinner /> : <Asked key={id} asked={{ ...asked, request }} />}
    </Page>
  );
}

const Asked = ({ asked }: { asked: RequestOnPage }) => {
  const t = useTexts(texts);
  const { request, subjects, reload } = asked;
  const [done, setDone] = useState<{ said: string; revision: number }>();
  const isAsked = useMe().unit?.id === request.unit.id;
  const onDone = (said: string) => {
    setDone({ said, revision: request.revision });
    reload();
  };
  return (
    <>
      {done !== undefined && (
        <DoneNotice key={done.revision} title={done.said}>
          {request.answeredAt !== null && <NextWaiting after={request.requestId} />}
        </DoneNotice>
      )}
      <Section title={t.request}>
        <Card>
          <RequestFacts request={request} />
        </Card>
      </Section>
      <Section title={t.subjects}>
        <Card>
          {isAsked ? (
            <AnswerWays asked={asked} onDone={onDone} />
          ) : (
            <AnsweredSubjects subjects={subjects} isWhole={asked.isWhole} />
          )}
        </Card>
      </Section>
    </>
  );
};
