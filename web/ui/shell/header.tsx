import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Link } from '../routing/link.tsx';
import seal from '../seal.svg';
import type { Me } from '../session/me.ts';
import css from './header.module.css';
import { SignOut } from './sign-out.tsx';
import { texts } from './texts.ts';
import { Who } from './who.tsx';

interface Props {
  me: Me | undefined;
  /** The button that opens the navigation where there is no room for it. */
  menu: { isOpen: boolean; toggle: () => void } | undefined;
}

export const Header = ({ me, menu }: Props) => {
  const t = useTexts(texts);
  return (
    <header class={css.header}>
      <Link to="/" class={css.brand}>
        <img src={seal} alt="" width="32" height="32" />
        {t.product}
      </Link>
      {me && (
        <div class={css.account}>
          <Who me={me} />
          <SignOut />
        </div>
      )}
      <div class={css.tools}>
        <LanguageSwitch />
        {menu && (
          <button
            type="button"
            id="menu-button"
            class={css.menu}
            aria-expanded={menu.isOpen}
            aria-controls="navigation"
            onClick={menu.toggle}
          >
            {t.menu}
          </button>
        )}
      </div>
    </header>
  );
};
