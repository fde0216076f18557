import type { ComponentChildren } from 'preact';
import type { Pages } from '../../api/use-pages.ts';
import { Pager } from './pager.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Spinner } from './spinner.tsx';

interface Props<Item> {
  of: Pages<Item>;
  /** Instead of the list when nothing is in it: an `<EmptyState>`. */
  empty: ComponentChildren;
  children: (items: readonly Item[]) => ComponentChildren;
}

/** A list that comes in pages, with all its states. */
export const Listed = <Item,>({ of: pages, empty, children }: Props<Item>) => {
  const { items, problem, loading, hasMore, reload, loadMore } = pages;
  const retry = items === undefined ? reload : loadMore;
  return (
    <>
      {items === undefined && loading && <Spinner />}
      {items !== undefined && (items.length === 0 && !hasMore ? empty : children(items))}
      {problem && !loading && <ProblemNotice problem={problem} retry={retry} />}
      {items !== undefined && !problem && <Pager count={items.length} {...{ hasMore, loading, loadMore }} />}
    </>
  );
};
