import { useContext } from 'preact/hooks';
import { EditionContext } from './edition-context.ts';
import type { Words } from './printed.ts';
import css from './say.module.css';

/** A text of the report: the Chinese, and under it (or, in a heading, after it) the English where the edition has it. */
export const Say = ({ words: { zh, en }, isInline = false }: { words: Words; isInline?: boolean }) => {
  const edition = useContext(EditionContext);
  if (edition === 'chinese' || en === null) return <>{zh}</>;
  const classes = [css.english, isInline && css.inline, edition === 'both-on-screen' && css.onScreen];
  return (
    <>
      {zh}{' '}
      <span lang="en" class={classes.filter(Boolean).join(' ')}>
        {en}
      </span>
    </>
  );
};
