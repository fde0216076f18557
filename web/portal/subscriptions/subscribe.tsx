import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { Details } from '../../ui/content/details.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { granterName, usable, useUsableMandates } from '../../ui/mandates/usable-mandates.ts';
import { Card } from '../../ui/page/card.tsx';
import { texts } from './texts.ts';

/** To all reports of the enterprise by one button; for another one, or to a system of its own, by the form beneath. */
export const Subscribe = ({ hasAll, onDone }: { hasAll: boolean; onDone: () => void }) => {
  const t = useTexts(texts);
  const form = useFields({ mandateId: '', 'webhook/url': '' });
  const subscribe = useAction((values: typeof form.values, sentWith) => {
    const url = values['webhook/url'];
    const body = {
      kind: 'report-no-longer-current' as const,
      ...(url === '' ? {} : { webhook: { url } }),
      ...(values.mandateId === '' ? {} : { mandateId: values.mandateId }),
    };
    return api.POST('/v1/subscriptions', { body, ...sentWith });
  }, onDone);
  const isOwn = form.values.mandateId === '' && form.values['webhook/url'] === '';
  return (
    <Card>
      <Form
        action={subscribe}
        submit={isOwn ? t.all : t.subscribe}
        onSubmit={() => subscribe.run(form.values)}
        check={(): Record<string, string> => (isOwn && hasAll ? { 'webhook/url': t.already } : {})}
      >
        <Details summary={t.more}>
          <Whose bind={form.bind('mandateId')} />
          <TextInput {...form.bind('webhook/url')} label={t.url} hint={t.urlHint} type="url" />
        </Details>
      </Form>
      {subscribe.done && !subscribe.busy && <Notice kind="done">{t.done}</Notice>}
    </Card>
  );
};

const Whose = ({ bind }: { bind: { name: string; value: string; onChange: (value: string) => void } }) => {
  const t = useTexts(texts);
  return (
    <Answered of={useUsableMandates()}>
      {({ mandates }) => (
        <Select
          {...bind}
          label={t.whose}
          options={[
            { value: '', label: t.own },
            ...usable(mandates, 'monitor').map((mandate) => ({
              value: mandate.mandateId,
              label: granterName(mandate),
              lang: 'zh-CN' as const,
            })),
          ]}
        />
      )}
    </Answered>
  );
};
