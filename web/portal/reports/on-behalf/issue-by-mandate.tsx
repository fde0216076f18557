import { useLocation } from 'wouter-preact';
import { api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { Mandate } from '../../../ui/mandates/usable-mandates.ts';
import { ChoiceForm } from '../choices/choice-form.tsx';
import { type Choices, defaultChoices, issueRequest } from '../choices/choices.ts';
import { mandatedPath } from './mandated-path.ts';
import { texts } from './texts.ts';

/** For one of the purposes that the mandate allows. */
export const IssueByMandate = ({ mandate: { mandateId, purposes } }: { mandate: Mandate }) => {
  const t = useTexts(texts);
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
  return <ChoiceForm action={issue} {...{ form, purposes }} submit={t.submit} busy={t.busy} />;
};
