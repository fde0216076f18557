import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { CasePage } from './case-page.tsx';
import { RepairActions } from './repair/repair-actions.tsx';
import { RepairClaim } from './repair/repair-claim.tsx';
import { texts } from './texts.ts';

export default function RepairPage({ params: { id } }: PageProps<'id'>) {
  const t = useTexts(texts);
  const repair = useAnswer(
    (signal) => api.GET('/v1/repairs/{caseId}', { params: { path: { caseId: id } }, signal }),
    [id],
  );
  return (
    <CasePage
      key={id}
      title={t.kinds.repair}
      of={repair}
      claim={(current) => <RepairClaim repair={current} />}
      actions={(current, acting) => <RepairActions repair={current} {...acting} />}
    />
  );
}
