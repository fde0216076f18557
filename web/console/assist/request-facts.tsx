import { Badge, type Tone } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { DueDate } from '../../ui/content/due-date.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Progress } from '../../ui/feedback/progress.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { texts as stateTexts } from '../checks/assistance/texts.ts';
import { DomainName } from '../domains/domain-name.tsx';
import { lightOfRequest } from '../inbox/waiting.ts';
import type { AssistRequest } from './request-types.ts';
import { texts } from './texts.ts';

const TONES: Readonly<Record<AssistRequest['state'], Tone>> = {
  open: 'blue',
  overdue: 'red',
  answered: 'green',
  'answered-late': 'amber',
};

/** Who asks what for which matter, until when, and how far the answers are. */
export const RequestFacts = ({ request }: { request: AssistRequest }) => {
  const t = useTexts(texts);
  const { states } = useTexts(stateTexts);
  const format = useFormat();
  const { state, asker, unit, domain, matter, matterNo, period, reason, confidential, answered, subjects } = request;
  return (
    <>
      {confidential && (
        <Notice kind="warning" title={t.confidential}>
          <p>
            {t.confidentialText} <Chinese>{confidential.article}</Chinese>
          </p>
        </Notice>
      )}
      <Facts
        rows={[
          [t.number, <code key="number">{request.requestId}</code>],
          [
            t.state,
            <Badge key="state" tone={TONES[state]}>
              {states[state]}
            </Badge>,
          ],
          [t.due, <Due key="due" request={request} />],
          [t.asker, <Chinese key="asker">{asker.name}</Chinese>],
          [t.unit, <Chinese key="unit">{unit.name}</Chinese>],
          [t.matter, <Chinese key="matter">{`${matter}（${matterNo}）`}</Chinese>],
          [t.domain, <DomainName key="domain" code={domain.code} />],
          [t.period, format.period(period.from, period.to)],
          [t.reason, reason === null ? t.noReason : <Chinese>{reason}</Chinese>],
          [t.sentAt, format.instant(request.sentAt)],
        ]}
      />
      <Progress
        label={t.progress}
        value={answered}
        max={subjects}
        words={t.answeredOf(format.count(answered), format.count(subjects))}
      />
      <p>{t.unansweredNote}</p>
    </>
  );
};

const Due = ({ request }: { request: AssistRequest }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { due, extension, answeredAt } = request;
  if (answeredAt !== null) return <>{t.answeredAt(format.instant(answeredAt))}</>;
  return (
    <>
      <DueDate
        day={due.day}
        light={lightOfRequest(request)}
        provisional={due.provisional}
        workingDaysLeft={due.workingDaysLeft}
      />
      {extension && (
        <p>
          {t.extended(extension.workingDays)} <Chinese>{extension.reason}</Chinese>
        </p>
      )}
    </>
  );
};
