import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Form } from '../../ui/form/form.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { statementTexts } from './statement-texts.ts';

/** 500 characters, 20 lines: functions/cases/statements/schema.ts says the same, and more. */
const LONGEST = 500;

interface Props {
  recordId: string;
  /** What waits or was refused: to be mended rather than written again. */
  text: string;
  onDone: () => void;
}

export const StatementForm = ({ recordId, text, onDone }: Props) => {
  const t = useTexts(statementTexts);
  const form = useFields({ text });
  const propose = useAction(
    (body: { text: string }, sentWith) =>
      api.POST('/v1/me/records/{recordId}/statement', { params: { path: { recordId } }, body, ...sentWith }),
    onDone,
  );
  return (
    <>
      {propose.done && <Notice kind="done" title={t.sent} />}
      <Form action={propose} submit={t.submit} onSubmit={() => propose.run(form.values)}>
        <TextArea {...form.bind('text')} label={t.text} hint={t.hint} max={LONGEST} required />
      </Form>
    </>
  );
};
