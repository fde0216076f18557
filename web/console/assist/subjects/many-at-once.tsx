import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Toolbar } from '../../../ui/page/toolbar.tsx';
import type { Subject } from '../request-types.ts';
import { type Drafts, forAll, NEW_DOCUMENT } from './drafts.ts';
import { texts } from './texts.ts';

interface Props {
  subjects: readonly Subject[];
  drafts: Drafts;
  setDrafts: (drafts: Drafts) => void;
}

/** Fills in; nothing is sent by it. Who has an answer, or is filled in already, is left alone. */
export const ManyAtOnce = ({ subjects, drafts, setDrafts }: Props) => {
  const t = useTexts(texts);
  const [reason, setReason] = useState('');
  const open = subjects.filter(({ uscc, result }) => result === 'unanswered' && drafts[uscc] === undefined).length;
  const isFilled = Object.keys(drafts).length > 0;
  if (open === 0 && !isFilled) return null;
  const fill = (result: 'none' | 'not-applicable') =>
    setDrafts(forAll(drafts, subjects, { result, documents: [NEW_DOCUMENT], reason }));
  return (
    <Details summary={t.many(open)}>
      <p>{t.manyText}</p>
      <Toolbar>
        <Button disabled={open === 0} onClick={() => fill('none')}>
          {t.allNone(open)}
        </Button>
        <Button disabled={!isFilled} onClick={() => setDrafts({})}>
          {t.clear}
        </Button>
      </Toolbar>
      <TextInput name="reasonForAll" label={t.reasonForAll} value={reason} onChange={setReason} />
      <Toolbar>
        <Button disabled={open === 0 || reason.trim() === ''} onClick={() => fill('not-applicable')}>
          {t.allNotApplicable(open)}
        </Button>
      </Toolbar>
    </Details>
  );
};
