import { useLocation } from 'wouter-preact';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { Link } from '../routing/link.tsx';
import type { MeRole } from '../session/me.ts';
import css from './navigation.module.css';
import { currentItem, type NavigationItem } from './navigation-item.ts';
import { texts } from './texts.ts';

interface Props {
  items: readonly NavigationItem[];
  role: MeRole;
  /** On narrow screens: whether it is unfolded. */
  isOpen: boolean;
  close: () => void;
}

export const Navigation = ({ items, role, isOpen, close }: Props) => {
  const t = useTexts(texts);
  const language = useLanguage();
  const [path] = useLocation();
  const shown = items.filter(({ roles }) => roles?.includes(role) !== false);
  const current = currentItem(shown, path);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    close();
    document.getElementById('menu-button')?.focus();
  };
  return (
    <nav
      id="navigation"
      aria-label={t.navigation}
      class={`${css.navigation} ${isOpen ? css.open : ''}`}
      onKeyDown={onKeyDown}
    >
      <ul>
        {shown.map((item) => (
          <li key={item.to}>
            <Link to={item.to} current={item === current} onClick={close}>
              {item.label[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
