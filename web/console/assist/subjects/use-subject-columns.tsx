import { Chinese } from '../../../ui/content/chinese.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { Column } from '../../../ui/table/column.ts';
import type { Subject } from '../request-types.ts';
import { SubjectAnswer } from './subject-answer.tsx';
import css from './subjects.module.css';
import { texts } from './texts.ts';

/** Who, and what has been answered so far. */
export const useSubjectColumns = (): readonly Column<Subject>[] => {
  const t = useTexts(texts);
  return [
    {
      key: 'subject',
      head: t.subject,
      cell: ({ no, name, uscc }) => (
        <>
          {no}. <Chinese>{name}</Chinese>
          <small class={css.code}>
            <code>{uscc}</code>
          </small>
        </>
      ),
    },
    { key: 'result', head: t.answered, cell: (subject) => <SubjectAnswer subject={subject} /> },
  ];
};
