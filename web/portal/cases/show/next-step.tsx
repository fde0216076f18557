import { LinkButton } from '../../../ui/button/link-button.tsx';
import type { AnyCase } from '../../../ui/cases/case-types.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useCaseOwner } from '../client/case-owner.ts';
import { nextTexts } from './next-texts.ts';
import { showTexts } from './texts.ts';

/** What happens next; where nothing did in time, the way to complain. */
export const NextStep = ({ case: { kind, state, caseId, recordId, domain, due, stepDue } }: { case: AnyCase }) => {
  const t = useTexts(showTexts);
  const { pathTo } = useCaseOwner();
  const words = useTexts(nextTexts)[kind][state];
  const isLate = (due?.overdue ?? false) || (stepDue?.overdue ?? false);
  return (
    <>
      {words && (
        <Notice kind="info" title={t.next}>
          <p>{words}</p>
          {recordId !== null && OPEN_ANEW.has(state) && (
            <LinkButton to={pathTo(`/${kind}s/new?${new URLSearchParams({ record: recordId, domain: domain ?? '' })}`)}>
              {t.anew}
            </LinkButton>
          )}
        </Notice>
      )}
      {isLate && (
        <Notice kind="warning" title={t.late}>
          <LinkButton to={pathTo(`/complaints/new?about=overdue-case&case=${encodeURIComponent(caseId)}`)}>
            {t.complain}
          </LinkButton>
        </Notice>
      )}
    </>
  );
};

/** Ended without a decision in the enterprise's favour, and open to another try. */
const OPEN_ANEW: ReadonlySet<string> = new Set(['refused', 'denied', 'withdrawn']);
