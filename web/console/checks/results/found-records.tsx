import { Badge } from '../../../ui/content/badge.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { kindWords } from '../../domains/kind-words.ts';
import type { SubjectDomain } from '../check-types.ts';
import css from './found-records.module.css';
import { texts } from './texts.ts';

/** The latest records of a domain; how many there are in all, where these are not all. */
export const FoundRecords = ({ domain: { records, count } }: { domain: SubjectDomain }) => {
  const t = useTexts(texts);
  if (records.length === 0) return null;
  return (
    <>
      <ul class={css.records}>
        {records.map((record) => (
          <li key={record.recordId}>
            <FoundRecord {...record} />
          </li>
        ))}
      </ul>
      {count > records.length && <p>{t.shownOf(records.length, count)}</p>}
    </>
  );
};

const FoundRecord = ({ documentNo, decidedOn, kind, content, unit, marks }: SubjectDomain['records'][number]) => {
  const t = useTexts(texts);
  const kinds = useTexts(kindWords);
  const format = useFormat();
  return (
    <>
      <p>
        {kinds[kind]} <Chinese>{documentNo}</Chinese>
      </p>
      <p>
        <Chinese>{content}</Chinese>
      </p>
      <p class={css.source}>
        {t.decidedOn} {format.day(decidedOn)} · <Chinese>{unit}</Chinese>
      </p>
      {marks.map((mark) => (
        <Badge key={mark} tone="amber">
          <Chinese>{mark}</Chinese>
        </Badge>
      ))}
    </>
  );
};
