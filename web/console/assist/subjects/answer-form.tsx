import { useState } from 'preact/hooks';
import { useConfirm } from '../../../ui/dialog/confirm.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { savedInWords } from '../saved-in-words.ts';
import type { RequestOnPage } from '../use-request.ts';
import { answersIn, bySubject, type Drafts, MAX_AT_ONCE, tallyOf } from './drafts.ts';
import { ManyAtOnce } from './many-at-once.tsx';
import { OnlySome, useOnly } from './only-some.tsx';
import { SubjectList } from './subject-list.tsx';
import css from './subjects.module.css';
import { texts } from './texts.ts';
import { useAnswering } from './use-answering.ts';

interface Props {
  asked: RequestOnPage;
  onDone: (said: string) => void;
}

/** The unit's own word on each subject. Nothing is said of who is left out. */
export const AnswerForm = ({ asked: { request, subjects, isWhole }, onDone }: Props) => {
  const t = useTexts(texts);
  const words = useTexts(savedInWords);
  const confirm = useConfirm();
  const [drafts, setDrafts] = useState<Drafts>({});
  const answer = useAnswering(request.requestId, (saved) => {
    setDrafts({});
    onDone(words.saved(saved));
  });
  const count = Object.keys(drafts).length;
  const faults = (): Record<string, string> => {
    if (count === 0) return { answers: t.nothingFilledIn };
    return count > MAX_AT_ONCE ? { answers: t.tooMany(MAX_AT_ONCE) } : {};
  };
  const submit = async () => {
    const text = t.confirm(tallyOf(drafts));
    if (await confirm({ title: t.submit(count), text, yes: t.submit(count) })) await answer.run(answersIn(drafts));
  };
  const only = useOnly();
  // What is filled in stays in sight, or its faults could not be shown.
  const shown = subjects.filter((subject) => only.isWanted(subject) || drafts[subject.uscc] !== undefined);
  return (
    <div class={css.answering}>
      <OnlySome address={only.address} />
      <Form
        action={{ busy: answer.busy, problem: bySubject(answer.problem, drafts) }}
        submit={t.submit(count)}
        check={faults}
        onSubmit={submit}
      >
        {!isWhole && <p role="status">{t.arriving(subjects.length, request.subjects)}</p>}
        <ManyAtOnce {...{ subjects, drafts, setDrafts }} />
        <SubjectList {...{ subjects: shown, drafts, setDrafts }} />
        {count > 0 && <Notice kind="info">{t.unsent(count)}</Notice>}
      </Form>
    </div>
  );
};
