import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { CasePage } from './case-page.tsx';
import { ObjectionActions } from './objection/objection-actions.tsx';
import { ObjectionClaim } from './objection/objection-claim.tsx';
import { texts } from './texts.ts';

export default function ObjectionPage({ params: { id } }: PageProps<'id'>) {
  const t = useTexts(texts);
  const objection = useAnswer(
    (signal) => api.GET('/v1/objections/{caseId}', { params: { path: { caseId: id } }, signal }),
    [id],
  );
  return (
    <CasePage
      key={id}
      title={t.kinds.objection}
      of={objection}
      claim={(current) => <ObjectionClaim objection={current} />}
      actions={(current, acting) => <ObjectionActions objection={current} {...acting} />}
    />
  );
}
