import { useState } from 'preact/hooks';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Pager } from '../../../ui/feedback/pager.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { Subject } from '../request-types.ts';
import { DraftFields } from './draft-fields.tsx';
import { type Draft, type Drafts, drafted, without } from './drafts.ts';
import { ResultSelect } from './result-select.tsx';
import { texts } from './texts.ts';
import { useSubjectColumns } from './use-subject-columns.tsx';

interface Props {
  subjects: readonly Subject[];
  drafts: Drafts;
  setDrafts: (drafts: Drafts) => void;
}

/** So many rows at a time: each has a control, and more follow at a click. */
const STEP = 100;

/** Subjects with what was answered, and what is being filled in. */
export const SubjectList = ({ subjects, drafts, setDrafts }: Props) => {
  const t = useTexts(texts);
  const [most, setMost] = useState(STEP);
  const columns = useSubjectColumns();
  const answering = (subject: Subject) => {
    const { uscc } = subject;
    const draft = drafts[uscc];
    return (
      <ResultSelect
        subject={subject}
        value={draft?.result ?? ''}
        onChange={(result) =>
          setDrafts(result === '' ? without(drafts, uscc) : { ...drafts, [uscc]: drafted(subject, draft, result) })
        }
      />
    );
  };
  const details = (subject: Subject) => {
    const draft = drafts[subject.uscc];
    if (draft === undefined || draft.result === 'none') return undefined;
    const change = (changes: Partial<Draft>) => setDrafts({ ...drafts, [subject.uscc]: { ...draft, ...changes } });
    return <DraftFields {...{ subject, draft, change }} />;
  };
  if (subjects.length === 0) return <EmptyState title={t.noneShown} />;
  return (
    <>
      <Table
        caption={t.caption}
        columns={[...columns, { key: 'answer', head: t.answer, cell: answering }]}
        rows={subjects.slice(0, most)}
        rowKey={({ uscc }) => uscc}
        below={details}
      />
      <Pager
        count={Math.min(most, subjects.length)}
        hasMore={subjects.length > most}
        loading={false}
        loadMore={() => setMost(most + STEP)}
      />
    </>
  );
};
