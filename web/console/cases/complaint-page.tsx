import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { CasePage } from './case-page.tsx';
import { ComplaintActions } from './complaint/complaint-actions.tsx';
import { ComplaintClaim } from './complaint/complaint-claim.tsx';
import { texts } from './texts.ts';

export default function ComplaintPage({ params: { id } }: PageProps<'id'>) {
  const t = useTexts(texts);
  const complaint = useAnswer(
    (signal) => api.GET('/v1/complaints/{caseId}', { params: { path: { caseId: id } }, signal }),
    [id],
  );
  return (
    <CasePage
      key={id}
      title={t.kinds.complaint}
      of={complaint}
      claim={(current) => <ComplaintClaim complaint={current} />}
      actions={(current, acting) => <ComplaintActions complaint={current} {...acting} />}
    />
  );
}
