import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Comparison } from './comparison.tsx';
import { Phases } from './phases.tsx';
import { texts } from './texts.ts';
import { TrialSection } from './trial-section.tsx';
import { Versions } from './versions.tsx';

/** The versions of the policy, and what another one would change. */
export default function PoliciesPage() {
  const t = useTexts(texts);
  const policies = useAnswer((signal) => api.GET('/v1/policies', { signal }));
  return (
    <Page title={t.title} lead={t.lead}>
      <Answered of={policies}>
        {(answer) => (
          <>
            <Versions of={answer} />
            <TrialSection of={answer} />
            <Comparison of={answer} />
            <Phases of={answer} />
          </>
        )}
      </Answered>
    </Page>
  );
}
