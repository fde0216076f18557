import { LinkButton } from '../../ui/button/link-button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import { Link } from '../../ui/routing/link.tsx';
import { texts } from './inbox-texts.ts';
import { useWaiting } from './use-waiting.ts';

/** After something is done: what is due next, besides that. */
export const NextWaiting = ({ after }: { after: string }) => {
  const t = useTexts(texts);
  const { data } = useWaiting();
  const next = data?.items.find(({ id }) => id !== after);
  if (data === undefined) return null;
  if (next === undefined)
    return (
      <p>
        {t.nothingElse} <Link to="/">{t.toInbox}</Link>
      </p>
    );
  return (
    <Toolbar>
      <LinkButton variant="primary" to={next.path}>
        <span>
          {t.next(t.kinds[next.kind])} <Chinese>{next.title}</Chinese>
        </span>
      </LinkButton>
      <LinkButton to="/">{t.toInbox}</LinkButton>
    </Toolbar>
  );
};
