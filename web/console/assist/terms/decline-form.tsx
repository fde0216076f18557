import { api } from '../../../api/client.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import { useConfirm } from '../../../ui/dialog/confirm.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { AssistRequest } from '../request-types.ts';
import { texts } from './texts.ts';

interface Props {
  request: AssistRequest;
  onDone: (said: string) => void;
}

const MAX_REASON = 300;

/** 不适用 for all who have no answer yet. */
export const DeclineForm = ({ request: { requestId, subjects, answered }, onDone }: Props) => {
  const t = useTexts(texts);
  const confirm = useConfirm();
  const form = useFields({ reason: '' });
  const decline = useAction(
    (reason: string, sentWith: SentWith) =>
      api.POST('/v1/assist-requests/{requestId}/actions', {
        params: { path: { requestId } },
        body: { action: 'decline', reason },
        ...sentWith,
      }),
    () => onDone(t.declined),
  );
  const submit = async () => {
    const text = t.declineConfirm(subjects - answered);
    if (await confirm({ title: t.decline, text, yes: t.decline, isDanger: true }))
      await decline.run(form.values.reason.trim());
  };
  return (
    <Form action={decline} submit={t.decline} isDanger onSubmit={submit}>
      <p>{t.declineText(subjects - answered)}</p>
      <TextArea {...form.bind('reason')} label={t.reason} max={MAX_REASON} rows={3} required />
    </Form>
  );
};
