import { useLocation } from 'wouter-preact';
import { api } from '../../api/client.ts';
import { type SentWith, useAction } from '../../api/use-action.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { usePurposes } from '../../ui/report/purposes.ts';
import { usccIn } from '../../ui/uscc/uscc-fault.ts';
import { UsccInput } from '../../ui/uscc/uscc-input.tsx';
import { isOutOfOrder } from '../question/question.ts';
import { texts as questionTexts } from '../question/texts.ts';
import { bodyOf, type FetchFields, NOTHING_YET } from './fetch-body.ts';
import { MoreFields } from './more-fields.tsx';
import { texts } from './texts.ts';

const fetchReport = (fields: FetchFields, sentWith: SentWith) => {
  const params = { path: { uscc: usccIn(fields.uscc) } };
  return api.POST('/v1/enterprises/{uscc}/reports', { params, body: bodyOf(fields), ...sentWith });
};

/** Says before anything is fetched that the enterprise will see it. */
export const NewFetchForm = () => {
  const t = useTexts(texts);
  const form = useFields(NOTHING_YET);
  const [, navigate] = useLocation();
  const fetching = useAction(fetchReport, ({ reportNo }, { uscc }) =>
    navigate(`/enterprises/${usccIn(uscc)}/reports/${reportNo}`),
  );
  const { order } = useTexts(questionTexts);
  const purposes = usePurposes();
  return (
    <Form
      action={fetching}
      submit={t.submit}
      onSubmit={() => fetching.run(form.values)}
      check={(): Record<string, string> => (isOutOfOrder(form.values) ? { from: order } : {})}
    >
      <UsccInput {...form.bind('uscc')} />
      <Select {...form.bind('purpose')} label={t.purpose} required placeholder={t.choose} options={purposes.options} />
      <TextInput {...form.bind('matterNo')} label={t.matterNo} hint={t.matterNoHint} required />
      <MoreFields form={form} />
      <Notice kind="warning" title={t.noticeTitle}>
        <p>{t.notice}</p>
      </Notice>
    </Form>
  );
};
