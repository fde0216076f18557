import { api } from '../../../api/client.ts';
import type { SentWith } from '../../../api/use-action.ts';
import type { Objection } from '../../../ui/cases/case-types.ts';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { type ActionForm, ActionPanel } from '../actions/action-panel.tsx';
import { ReasonField } from '../actions/reason-field.tsx';
import { texts as actionTexts } from '../actions/texts.ts';
import type { Acting } from '../case-page.tsx';
import { ExtendFields, TransferFields } from './action-fields.tsx';
import { bodies, newFields, type ObjectionBody } from './bodies.ts';
import { RemedyFields } from './remedy-fields.tsx';
import { ReplyFields } from './reply-fields.tsx';
import { useEvidenceUploads } from './use-evidence-uploads.ts';

/** What the desk and the unit that verifies may do. */
export const ObjectionActions = ({ objection, ...acting }: Acting & { objection: Objection }) => {
  const forms = useForms(objection);
  const params = { path: { caseId: objection.caseId } };
  const send = (body: ObjectionBody, sentWith: SentWith) =>
    api.POST('/v1/objections/{caseId}/actions', { params, body, ...sentWith });
  return <ActionPanel current={objection} forms={forms} send={send} {...acting} />;
};

const useForms = (objection: Objection): Record<string, ActionForm<ObjectionBody>> => {
  const { noReason } = useTexts(actionTexts);
  const form = useFields(newFields(objection));
  const uploads = useEvidenceUploads();
  const evidence = uploads.sent.map(({ evidenceId }) => evidenceId);
  const body = bodies(form.values, evidence);
  const reason = <ReasonField {...form.bind('reason')} />;
  const reasoned = <ReasonField {...form.bind('reason')} required />;
  return {
    accept: { fields: <p>{noReason}</p>, body: body.plain('accept') },
    refuse: { fields: reasoned, body: body.plain('refuse'), isDanger: true },
    transfer: { fields: <TransferFields {...{ objection, form }} />, body: body.transfer },
    reply: { fields: <ReplyFields {...{ objection, form, uploads }} />, body: body.reply },
    return: { fields: reasoned, body: body.plain('return') },
    recall: { fields: reasoned, body: body.plain('recall') },
    uphold: { fields: reason, body: body.plain('uphold') },
    reject: { fields: reasoned, body: body.plain('reject'), isDanger: true },
    correct: { fields: <RemedyFields {...{ objection, form }} />, body: body.correct },
    extend: { fields: <ExtendFields form={form} />, body: body.plain('extend') },
  };
};
