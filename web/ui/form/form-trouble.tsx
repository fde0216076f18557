import type { Problem } from '../../api/problem.ts';
import { Notice } from '../feedback/notice.tsx';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { useTexts } from '../i18n/texts.ts';
import { FaultList } from './fault-list.tsx';
import type { FormFault } from './faults.ts';
import { texts } from './texts.ts';

interface Props {
  faults: readonly FormFault[];
  problem: Problem | undefined;
}

/** Above the form: why it was refused, each fault leading to its field. */
export const FormTrouble = ({ faults, problem }: Props) => {
  const t = useTexts(texts);
  if (faults.length === 0 && problem === undefined) return null;
  return (
    <div tabindex={-1} data-trouble>
      {problem ? (
        <ProblemNotice problem={problem}>
          <FaultList faults={faults} />
        </ProblemNotice>
      ) : (
        <Notice kind="fault" title={t.refused}>
          <FaultList faults={faults} />
        </Notice>
      )}
    </div>
  );
};
