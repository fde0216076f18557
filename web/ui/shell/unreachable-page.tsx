import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { texts } from './texts.ts';

/** Who is signed in could not be asked: nothing can be shown. */
export const UnreachablePage = ({ problem, retry }: { problem: Problem; retry: () => void }) => (
  <Page title={useTexts(texts).unreachable}>
    <ProblemNotice problem={problem} retry={retry} />
  </Page>
);
