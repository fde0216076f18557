import { Holder } from '../../../ui/cases/case-standing.tsx';
import type { AnyCase } from '../../../ui/cases/case-types.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { texts } from './texts.ts';

/** Why there is nothing to do: it lies with somebody else, or is over. */
export const NothingToDo = ({ current: { holder } }: { current: AnyCase }) => {
  const t = useTexts(texts);
  if (holder === null) return <p>{t.over}</p>;
  return (
    <p>
      {t.withOthers} <Holder holder={holder} />
    </p>
  );
};
