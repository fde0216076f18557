import { api } from '../../../api/client.ts';
import type { operations } from '../../../api/openapi.d.ts';
import type { SentWith } from '../../../api/use-action.ts';
import type { Repair } from '../../../ui/cases/case-types.ts';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { type ActionForm, ActionPanel } from '../actions/action-panel.tsx';
import { ReasonField } from '../actions/reason-field.tsx';
import { reasonIn } from '../actions/reason-in.ts';
import { texts as actionTexts } from '../actions/texts.ts';
import type { Acting } from '../case-page.tsx';
import { texts } from './texts.ts';

type Body = operations['actOnRepair']['requestBody']['content']['application/json'];
type Plain = Exclude<Body['action'], 'rate'>;

/** What the unit that made the record decides. */
export const RepairActions = ({ repair, ...acting }: Acting & { repair: Repair }) => {
  const t = useTexts(texts);
  const { noReason } = useTexts(actionTexts);
  const format = useFormat();
  const form = useFields({ reason: '' });
  const plain = (action: Plain, more: Partial<ActionForm<Body>> = {}): ActionForm<Body> => ({
    fields: <ReasonField {...form.bind('reason')} />,
    body: (revision) => ({ action, revision, ...reasonIn(form.values.reason) }) as Body,
    ...more,
  });
  const reasoned = { fields: <ReasonField {...form.bind('reason')} required /> };
  const forms: Record<string, ActionForm<Body>> = {
    accept: plain('accept', { fields: <p>{noReason}</p> }),
    refuse: plain('refuse', { ...reasoned, isDanger: true }),
    grant: plain('grant', {
      fields: (
        <>
          <p>{t.granting(format.day(repair.conditions.earliest))}</p>
          <ReasonField {...form.bind('reason')} />
        </>
      ),
    }),
    deny: plain('deny', { ...reasoned, isDanger: true }),
    extend: plain('extend', {
      fields: (
        <>
          <p>{t.extending}</p>
          {reasoned.fields}
        </>
      ),
    }),
  };
  const send = (body: Body, sentWith: SentWith) =>
    api.POST('/v1/repairs/{caseId}/actions', { params: { path: { caseId: repair.caseId } }, body, ...sentWith });
  return <ActionPanel current={repair} forms={forms} send={send} {...acting} />;
};
