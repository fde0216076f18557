import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { texts } from './declaration-texts.ts';
import type { Declared } from './upload-types.ts';

export const DeclarationDone = ({ declared }: { declared: Declared }) => {
  const t = useTexts(texts);
  const { instant } = useFormat();
  return (
    <Notice kind="done" title={t.doneTitle}>
      <p>{t.done(instant(declared.completeThrough))}</p>
    </Notice>
  );
};
