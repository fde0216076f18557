import { useLocation } from 'wouter-preact';
import { api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { Form } from '../../../ui/form/form.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { Mandate } from '../../../ui/mandates/usable-mandates.ts';
import { Card } from '../../../ui/page/card.tsx';
import { ChoiceDetails } from '../choices/choice-details.tsx';
import { type Choices, choiceFaults, defaultChoices, issueRequest } from '../choices/choices.ts';
import { texts as choiceTexts } from '../choices/texts.ts';
import { mandatedPath } from './mandated-path.ts';
import { texts } from './texts.ts';

/** For one of the purposes that the mandate allows. */
export const IssueByMandate = ({ mandate: { mandateId, purposes } }: { mandate: Mandate }) => {
  const t = useTexts(texts);
  const choices = useTexts(choiceTexts);
  const [, navigate] = useLocation();
  const defaults = defaultChoices(useLanguage());
  const form = useFields({ ...defaults, purpose: purposes?.[0] ?? defaults.purpose });
  const issue = useAction(
    (chosen: Choices, sentWith) =>
      api.POST('/v1/mandates/{mandateId}/reports', {
        params: { path: { mandateId } },
        body: issueRequest(chosen),
        ...sentWith,
      }),
    ({ reportNo }) => navigate(mandatedPath(mandateId, reportNo)),
  );
  return (
    <Card>
      <Form
        action={issue}
        submit={t.submit}
        onSubmit={() => issue.run(form.values)}
        check={() => choiceFaults(form.values, choices)}
      >
        <ChoiceDetails form={form} problem={issue.problem} purposes={purposes} />
      </Form>
      <p role="status">{issue.busy && t.busy}</p>
    </Card>
  );
};
