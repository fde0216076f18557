import { useState } from 'preact/hooks';
import type { Problem } from '../../../api/problem.ts';
import { Details } from '../../../ui/content/details.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { ChoiceFields, type ChoiceProps } from './choice-fields.tsx';
import { texts } from './texts.ts';

/** The choices, one click away from who does not need them; open where one of them was refused. */
export const ChoiceDetails = ({ problem, ...choices }: ChoiceProps & { problem: Problem | undefined }) => {
  const t = useTexts(texts);
  const [isOpened, setIsOpened] = useState(false);
  const isRefused = (problem?.faults.length ?? 0) > 0;
  return (
    <Details summary={t.summary} isOpen={isRefused} onOpen={() => setIsOpened(true)}>
      {isOpened && <ChoiceFields {...choices} />}
    </Details>
  );
};
