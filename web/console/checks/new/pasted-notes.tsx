import { Button } from '../../../ui/button/button.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import css from './pasted-notes.module.css';
import type { LineNote, PastedList } from './pasted-subjects.ts';
import { texts } from './texts.ts';

interface Props {
  list: PastedList;
  removeFaulty: () => void;
}

/** What of a pasted list was recognised, which lines are to be mended, and which will not be found. */
export const PastedNotes = ({ list: { subjects, faults, doubts }, removeFaulty }: Props) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <div class={css.notes}>
      <p role="status">{t.recognised(format.count(subjects.length))}</p>
      {faults.length > 0 && (
        <Notice kind="warning" title={t.faultsTitle(faults.length)}>
          <Lines notes={faults} words={t.faults} />
          <Button onClick={removeFaulty}>{t.removeFaulty}</Button>
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice kind="info" title={t.doubtsTitle(doubts.length)}>
          <Lines notes={doubts} words={t.doubts} />
        </Notice>
      )}
    </div>
  );
};

/** As many as can be mended in one go. */
const SHOWN = 20;

interface LinesProps<Kind extends string> {
  notes: readonly LineNote<Kind>[];
  words: Readonly<Record<Kind, string>>;
}

const Lines = <Kind extends string>({ notes, words }: LinesProps<Kind>) => {
  const t = useTexts(texts);
  return (
    <ul class={css.lines}>
      {notes.slice(0, SHOWN).map(({ line, text, kind, sameAs }) => (
        <li key={line}>
          <strong>{t.line(line)}</strong> {sameAs === undefined ? words[kind] : t.sameAs(sameAs)}
          {kind !== 'identity-number' && (
            <small class={css.text}>
              <Chinese>{text}</Chinese>
            </small>
          )}
        </li>
      ))}
      {notes.length > SHOWN && <li>{t.more(notes.length - SHOWN)}</li>}
    </ul>
  );
};
