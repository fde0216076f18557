import { useMemo } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { api } from '../../../api/client.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import { useUploads } from '../../../api/use-uploads.ts';
import { Form } from '../../../ui/form/form.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Section } from '../../../ui/page/section.tsx';
import { isOutOfOrder } from '../../question/question.ts';
import { texts as questionTexts } from '../../question/texts.ts';
import { AssistSection } from './assist-section.tsx';
import { bodyOf, byLines, NEW_CHECK } from './check-body.ts';
import { readPasted } from './pasted-subjects.ts';
import { ScopeSection } from './scope-section.tsx';
import { SubjectsSection } from './subjects-section.tsx';
import { texts } from './texts.ts';

const startCheck = (body: ReturnType<typeof bodyOf>, sentWith: SentWith) =>
  api.POST('/v1/checks', { body, ...sentWith });

/** Everything stays as it was filled in until the check has started. */
export const NewCheckForm = () => {
  const t = useTexts(texts);
  const form = useFields(NEW_CHECK);
  const [, navigate] = useLocation();
  const list = useMemo(() => readPasted(form.values.pasted), [form.values.pasted]);
  const uploads = useUploads(({ name, size }, sentWith) =>
    api.POST('/v1/checks/files', { body: { filename: name, size }, ...sentWith }),
  );
  const start = useAction(startCheck, ({ checkId }) => navigate(`/checks/${checkId}`));
  const { order } = useTexts(questionTexts);
  // Of the list as it was sent: the lines of what is mended since may be others.
  const problem = useMemo(() => byLines(start.problem, list, t.line), [start.problem]);
  return (
    <Form
      action={{ busy: start.busy, problem }}
      onSubmit={() => start.run(bodyOf(form.values, list, uploads.sent[0]?.fileId))}
      submit={t.submit}
      check={(): Record<string, string> => (isOutOfOrder(form.values) ? { from: order } : {})}
    >
      <Section title={t.about}>
        <TextInput {...form.bind('matter')} label={t.matter} hint={t.matterHint} required />
        <TextInput {...form.bind('matterNo')} label={t.matterNo} hint={t.matterNoHint} required />
      </Section>
      <SubjectsSection form={form} list={list} uploads={uploads} />
      <ScopeSection form={form} />
      <AssistSection form={form} />
    </Form>
  );
};
