import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../ui/button/button.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Link } from '../../ui/routing/link.tsx';
import { texts } from './report-texts.ts';

/** To be told when this report is no longer current; an alert for all reports covers it. */
export const ChangeAlert = ({ reportNo }: { reportNo: string }) => {
  const t = useTexts(texts);
  const held = useAnswer((signal) => api.GET('/v1/subscriptions', { signal }));
  const subscribe = useAction(
    (_: undefined, sentWith) =>
      api.POST('/v1/subscriptions', { body: { kind: 'report-no-longer-current', reportNo }, ...sentWith }),
    held.reload,
  );
  if (held.data === undefined) return null;
  const isOn = held.data.subscriptions.some(
    (each) => each.mandateId === null && [reportNo, null].includes(each.reportNo),
  );
  return (
    <>
      <span>
        <span role="status">{isOn && `${t.alertOn} `}</span>
        {isOn ? (
          <Link to="/subscriptions">{t.alertAll}</Link>
        ) : (
          <Button busy={subscribe.busy} onClick={() => subscribe.run(undefined)}>
            {t.alert}
          </Button>
        )}
      </span>
      {subscribe.problem && <ProblemNotice problem={subscribe.problem} />}
    </>
  );
};
