import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import css from './pager.module.css';
import { texts } from './texts.ts';

interface Props {
  count: number;
  hasMore: boolean;
  loading: boolean;
  loadMore: () => void;
}

/** How much of the list is there, and the way to the rest. */
export const Pager = ({ count, hasMore, loading, loadMore }: Props) => {
  const t = useTexts(texts);
  return (
    <div class={css.pager}>
      <p role="status">{loading ? t.loading : count > 0 && (hasMore ? t.shown(count) : t.all(count))}</p>
      {hasMore && (
        <Button busy={loading} onClick={loadMore}>
          {t.more}
        </Button>
      )}
    </div>
  );
};
