import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Details } from '../../../ui/content/details.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useMe } from '../../../ui/session/session.tsx';
import type { Check } from '../check-types.ts';
import { AskForm } from './ask-form.tsx';
import { RequestTable } from './request-table.tsx';
import { texts } from './texts.ts';

/** Whom the check asked, how their answers stand, and the way to ask more. */
export const CheckAssistance = ({ check }: { check: Check }) => {
  const t = useTexts(texts);
  const { role } = useMe();
  const params = { path: { checkId: check.checkId } };
  const asked = useAnswer((signal) => api.GET('/v1/checks/{checkId}/requests', { params, signal }), [check.checkId]);
  return (
    <>
      <Answered of={asked}>
        {({ requests }) =>
          requests.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <>
              <p>{t.unansweredNote}</p>
              <RequestTable requests={requests} />
            </>
          )
        }
      </Answered>
      {role === 'officer' && (
        <Details summary={t.ask}>
          <AskForm check={check} onAsked={asked.reload} />
        </Details>
      )}
    </>
  );
};
