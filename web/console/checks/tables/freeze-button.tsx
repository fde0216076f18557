import { api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useConfirm } from '../../../ui/dialog/confirm.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Toolbar } from '../../../ui/page/toolbar.tsx';
import { texts } from './texts.ts';

interface Props {
  checkId: string;
  onFrozen: () => void;
}

/** Says before freezing that the content cannot be changed, and what is still missing in it. */
export const FreezeButton = ({ checkId, onFrozen }: Props) => {
  const t = useTexts(texts);
  const confirm = useConfirm();
  const params = { path: { checkId } };
  const asked = useAnswer((signal) => api.GET('/v1/checks/{checkId}/requests', { params, signal }), [checkId]);
  const freeze = useAction(
    (_: undefined, sentWith) => api.POST('/v1/checks/{checkId}/tables', { params, ...sentWith }),
    onFrozen,
  );
  const pending = asked.data?.requests.filter(({ answeredAt }) => answeredAt === null).length ?? 0;
  const ask = async () => {
    const text = (
      <>
        <p>{t.freezeText}</p>
        {pending > 0 && <p>{t.pending(pending)}</p>}
      </>
    );
    if (await confirm({ title: t.freezeTitle, text, yes: t.freeze })) await freeze.run(undefined);
  };
  return (
    <>
      {freeze.problem && <ProblemNotice problem={freeze.problem} />}
      {freeze.done && <Notice kind="done" title={t.frozen(freeze.done.tableNo)} />}
      <Toolbar>
        <Button variant="primary" busy={freeze.busy} onClick={ask}>
          {t.freeze}
        </Button>
      </Toolbar>
    </>
  );
};
