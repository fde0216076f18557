import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Spinner } from '../../../ui/feedback/spinner.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { Subject } from '../request-types.ts';
import { OnlySome, useOnly } from './only-some.tsx';
import { texts } from './texts.ts';
import { useSubjectColumns } from './use-subject-columns.tsx';

/** For who does not answer: the unit that asked, and the operator. */
export const AnsweredSubjects = ({ subjects, isWhole }: { subjects: readonly Subject[]; isWhole: boolean }) => {
  const t = useTexts(texts);
  const columns = useSubjectColumns();
  const only = useOnly();
  const shown = subjects.filter(only.isWanted);
  return (
    <>
      <OnlySome address={only.address} />
      {shown.length > 0 && <Table caption={t.caption} columns={columns} rows={shown} rowKey={({ uscc }) => uscc} />}
      {shown.length === 0 && (isWhole ? <EmptyState title={t.noneShown} /> : <Spinner />)}
    </>
  );
};
