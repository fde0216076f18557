import { api } from '../../../api/client.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { DomainChoice } from '../../domains/domain-choice.tsx';
import type { Check } from '../check-types.ts';
import { type AskFields, askBodyOf, wrongLine } from './ask-body.ts';
import { texts } from './texts.ts';

interface Props {
  check: Check;
  onAsked: () => void;
}

/** Up to as many codes as a check may have, with their line ends. */
const MAX_CODES_TEXT = 5000 * 20;
const MAX_REASON = 500;
const TERMS = Array.from({ length: 10 }, (_, index) => index + 1);

/** Asks units for their own word, whatever the platform holds. */
export const AskForm = ({ check, onAsked }: Props) => {
  const t = useTexts(texts);
  const form = useFields<AskFields>({
    domains: [],
    uscc: '',
    dueInWorkingDays: String(check.dueInWorkingDays),
    reason: '',
  });
  const ask = useAction((body: ReturnType<typeof askBodyOf>, sentWith: SentWith) => {
    const params = { path: { checkId: check.checkId } };
    return api.POST('/v1/checks/{checkId}/requests', { params, body, ...sentWith });
  }, onAsked);
  const faults = (): Record<string, string> => {
    const line = wrongLine(form.values.uscc);
    return line === undefined ? {} : { uscc: t.wrongUscc(line) };
  };
  return (
    <Form action={ask} submit={t.submit} check={faults} onSubmit={() => ask.run(askBodyOf(form.values))}>
      <p>{t.askLead}</p>
      {ask.done && <Asked {...ask.done} />}
      <TextArea {...form.bind('reason')} label={t.reason} hint={t.reasonHint} max={MAX_REASON} rows={3} required />
      <Select
        {...form.bind('dueInWorkingDays')}
        label={t.due}
        required
        options={TERMS.map((days) => ({ value: String(days), label: t.days(days) }))}
      />
      <TextArea {...form.bind('uscc')} label={t.uscc} hint={t.usccHint} max={MAX_CODES_TEXT} />
      <DomainChoice
        {...form.bind('domains')}
        label={t.domains}
        hint={t.domainsHint}
        among={check.domains.map(({ code }) => code)}
      />
    </Form>
  );
};

const Asked = ({ requests, nobody }: { requests: readonly unknown[]; nobody: readonly string[] }) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Notice kind="done" title={requests.length === 0 ? t.noneSent : t.sent(requests.length)}>
      {nobody.length > 0 && (
        <p>
          {t.nobody}
          {format.list(nobody)}
        </p>
      )}
    </Notice>
  );
};
