import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useConfirm } from '../../ui/dialog/confirm.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Form } from '../../ui/form/form.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Page } from '../../ui/page/page.tsx';
import { texts } from './texts.ts';

const NOTHING_YET = { reportNo: '', reason: '' };
const LONGEST_REASON = 500;

/** The operator takes a report back, for good: asked twice. */
export default function RevokePage() {
  const t = useTexts(texts);
  const format = useFormat();
  const confirm = useConfirm();
  const form = useFields(NOTHING_YET);
  const revoke = useAction(
    ({ reportNo, reason }: typeof NOTHING_YET, sentWith) =>
      api.POST('/v1/reports/{reportNo}/revoke', { params: { path: { reportNo } }, body: { reason }, ...sentWith }),
    form.reset,
  );
  const ask = async () => {
    const fields = { ...form.values, reportNo: form.values.reportNo.trim().toUpperCase() };
    const question = { title: t.confirm(fields.reportNo), text: t.confirmText, yes: t.submit, isDanger: true };
    if (await confirm(question)) await revoke.run(fields);
  };
  return (
    <Page title={t.title} lead={t.lead}>
      {revoke.done && (
        <Notice kind="done" title={t.done}>
          {t.doneText(revoke.done.reportNo, format.instant(revoke.done.revokedAt))}
        </Notice>
      )}
      <Form action={revoke} submit={t.submit} isDanger onSubmit={ask}>
        <TextInput
          {...form.bind('reportNo')}
          label={t.reportNo}
          hint={t.reportNoHint}
          autocomplete="off"
          spellcheck={false}
          required
        />
        <TextArea {...form.bind('reason')} label={t.reason} max={LONGEST_REASON} required />
      </Form>
    </Page>
  );
}
