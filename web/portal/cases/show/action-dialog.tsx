import { useEffect } from 'preact/hooks';
import { useAction } from '../../../api/use-action.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { ClientName } from '../client/client-name.tsx';
import { EvidenceField, useEvidence } from '../new/evidence-field.tsx';
import { actionTexts } from './action-texts.ts';
import { type Act, type ActionName, actionBody, type OwnerAction } from './owner-action.ts';

interface Props {
  action: ActionName;
  act: Act;
  revision: number;
  /** Somebody acted meanwhile: what is shown is brought up to date, and what was written can be sent again. */
  reload: () => void;
  onDone: () => void;
  onClose: () => void;
}

const SCORES = ['5', '4', '3', '2', '1'] as const;

export const ActionDialog = ({ action, act, revision, reload, onDone, onClose }: Props) => {
  const t = useTexts(actionTexts);
  const form = useFields({ reason: '', score: '' as (typeof SCORES)[number] | '', comment: '' });
  const evidence = useEvidence();
  const send = useAction((body: OwnerAction, sentWith) => act(body, sentWith), onDone);
  useEffect(() => {
    if (send.problem?.code === 'changed-meanwhile') reload();
  }, [send.problem]);
  const submit = () => send.run(actionBody(action, revision, { ...form.values, evidence: evidence.ids }));
  return (
    <Dialog title={t.names[action]} onClose={onClose}>
      <ClientName />
      <p>{t.leads[action]}</p>
      <Form
        action={send}
        submit={t.names[action]}
        isDanger={action === 'withdraw'}
        onSubmit={submit}
        onCancel={onClose}
      >
        {action === 'rate' ? (
          <>
            <RadioGroup
              {...form.bind('score')}
              label={t.score}
              options={SCORES.map((value) => ({ value, label: t.scores[Number(value) - 1] ?? value }))}
              required
            />
            <TextArea {...form.bind('comment')} label={t.comment} max={500} rows={3} />
          </>
        ) : (
          <TextArea {...form.bind('reason')} label={t.reason} max={1000} rows={4} required={action !== 'withdraw'} />
        )}
        {action === 'review' && <EvidenceField evidence={evidence} label={t.evidence} />}
      </Form>
    </Dialog>
  );
};
