import { api } from '../../../api/client.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import { Form } from '../../../ui/form/form.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
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
const DAYS = ['1', '2'] as const;

/** Once, while the term runs. */
export const ExtendForm = ({ request: { requestId }, onDone }: Props) => {
  const t = useTexts(texts);
  const form = useFields({ workingDays: '1' as (typeof DAYS)[number], reason: '' });
  const extend = useAction(
    ({ workingDays, reason }: typeof form.values, sentWith: SentWith) =>
      api.POST('/v1/assist-requests/{requestId}/actions', {
        params: { path: { requestId } },
        body: { action: 'extend', workingDays: Number(workingDays), reason: reason.trim() },
        ...sentWith,
      }),
    () => onDone(t.extended),
  );
  return (
    <Form action={extend} submit={t.extend} onSubmit={() => extend.run(form.values)}>
      <p>{t.extendText}</p>
      <RadioGroup
        {...form.bind('workingDays')}
        label={t.howLong}
        required
        isStacked={false}
        options={DAYS.map((value) => ({ value, label: t.days(Number(value)) }))}
      />
      <TextArea {...form.bind('reason')} label={t.reason} max={MAX_REASON} rows={3} required />
    </Form>
  );
};
