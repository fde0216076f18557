import { useLocation } from 'wouter-preact';
import type { Problem } from '../../../api/problem.ts';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { CaseLink } from '../case-link.tsx';
import { casePath } from '../case-path.ts';
import { useCaseOwner } from '../client/case-owner.ts';
import { formTexts } from './texts.ts';

/** Once it is filed: to the case, whose page says so. Going back does not lead to the form again. */
export const useToFiled = () => {
  const [, navigate] = useLocation();
  const { pathTo } = useCaseOwner();
  return ({ caseId }: { caseId: string }): void =>
    navigate(pathTo(casePath(caseId) ?? ''), { replace: true, state: { filed: true } });
};

/** What the platform says beside its words when it refuses: the case there is already, or the day from which it may be. */
export const FilingTrouble = ({ problem }: { problem: Problem | undefined }) => {
  const t = useTexts(formTexts);
  const format = useFormat();
  const { caseId, earliest, source } = problem?.members ?? {};
  if (typeof caseId === 'string')
    return (
      <Notice kind="info">
        {t.existing} <CaseLink caseId={caseId} />
      </Notice>
    );
  if (typeof earliest !== 'string') return null;
  return (
    <Notice kind="info" title={t.earliest(format.day(earliest))}>
      {typeof source === 'string' && <Chinese>{source}</Chinese>}
    </Notice>
  );
};
