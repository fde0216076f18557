import { api } from '../../../api/client.ts';
import type { SentWith } from '../../../api/use-action.ts';
import type { Complaint } from '../../../ui/cases/case-types.ts';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { type ActionForm, ActionPanel } from '../actions/action-panel.tsx';
import { ReasonField } from '../actions/reason-field.tsx';
import { texts as actionTexts } from '../actions/texts.ts';
import type { Acting } from '../case-page.tsx';
import { AnswerFields, AssignFields, DeclineFields, ExtendFields, VisitFields } from './action-fields.tsx';
import { bodies, type ComplaintBody, EMPTY_FIELDS } from './bodies.ts';

/** What the desk and the unit that answers may do. */
export const ComplaintActions = ({ complaint, ...acting }: Acting & { complaint: Complaint }) => {
  const { noReason } = useTexts(actionTexts);
  const form = useFields(EMPTY_FIELDS);
  const body = bodies(form.values);
  const forms: Record<string, ActionForm<ComplaintBody>> = {
    accept: { fields: <p>{noReason}</p>, body: body.accept },
    decline: { fields: <DeclineFields form={form} />, body: body.decline, isDanger: true },
    assign: { fields: <AssignFields form={form} />, body: body.assign },
    answer: { fields: <AnswerFields form={form} />, body: body.answer },
    return: { fields: <ReasonField {...form.bind('reason')} required />, body: body.return },
    extend: { fields: <ExtendFields form={form} />, body: body.extend },
    visit: { fields: <VisitFields form={form} />, body: body.visit },
  };
  const send = (sent: ComplaintBody, sentWith: SentWith) =>
    api.POST('/v1/complaints/{caseId}/actions', {
      params: { path: { caseId: complaint.caseId } },
      body: sent,
      ...sentWith,
    });
  return <ActionPanel current={complaint} forms={forms} send={send} {...acting} />;
};
