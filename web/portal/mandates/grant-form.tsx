import { api } from '../../api/client.ts';
import type { paths } from '../../api/openapi.d.ts';
import { useAction } from '../../api/use-action.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateInput } from '../../ui/form/date-input.tsx';
import { Form } from '../../ui/form/form.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { usePurposes } from '../../ui/report/purposes.ts';
import { usccIn } from '../../ui/uscc/uscc-fault.ts';
import { UsccInput } from '../../ui/uscc/uscc-input.tsx';
import { type Mandate, SCOPES, type Scope, texts } from './texts.ts';

type Grant = NonNullable<paths['/v1/mandates']['post']['requestBody']>['content']['application/json'];

const NOTHING_YET = {
  'agent/uscc': '',
  'agent/name': '',
  scopes: ['issue'] as Scope[],
  purposes: [] as NonNullable<Mandate['purposes']>,
  expiresOn: '',
};

const bodyOf = (fields: typeof NOTHING_YET): Grant => ({
  agent: { uscc: usccIn(fields['agent/uscc']), name: fields['agent/name'].trim() },
  scopes: fields.scopes,
  expiresOn: fields.expiresOn,
  ...(fields.purposes.length === 0 ? {} : { purposes: fields.purposes }),
});

export const GrantForm = ({ onGranted }: { onGranted: () => void }) => {
  const t = useTexts(texts);
  const purposes = usePurposes();
  const form = useFields(NOTHING_YET);
  const grant = useAction(
    (fields: typeof NOTHING_YET, sentWith) => api.POST('/v1/mandates', { body: bodyOf(fields), ...sentWith }),
    () => {
      form.reset();
      onGranted();
    },
  );
  return (
    <Section title={t.grant}>
      {grant.done && (
        <Notice kind="done" title={t.granted}>
          {t.grantedText(grant.done.agent.name)}
        </Notice>
      )}
      <Form action={grant} submit={t.submit} onSubmit={() => grant.run(form.values)}>
        <UsccInput {...form.bind('agent/uscc')} label={t.agentCode} />
        <TextInput {...form.bind('agent/name')} label={t.agentName} required />
        <CheckboxGroup
          {...form.bind('scopes')}
          label={t.scopesLabel}
          options={SCOPES.map((value) => ({ value, label: t.scopes[value] }))}
          isStacked
          required
        />
        <CheckboxGroup
          {...form.bind('purposes')}
          label={t.purposesLabel}
          hint={t.purposesHint}
          options={purposes.options}
        />
        <DateInput {...form.bind('expiresOn')} label={t.expiresOn} hint={t.expiresHint} min={today()} required />
      </Form>
    </Section>
  );
};
