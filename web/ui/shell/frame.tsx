import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../i18n/texts.ts';
import type { Me } from '../session/me.ts';
import { Footer } from './footer.tsx';
import css from './frame.module.css';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import type { NavigationItem } from './navigation-item.ts';
import { texts } from './texts.ts';

interface Props {
  me?: Me;
  navigation?: readonly NavigationItem[];
  children: ComponentChildren;
}

/** What stands around every page. */
export const Frame = ({ me, navigation, children }: Props) => {
  const t = useTexts(texts);
  const [isOpen, setIsOpen] = useState(false);
  const menu = navigation && { isOpen, toggle: () => setIsOpen(!isOpen) };
  return (
    <div class={css.frame}>
      <a class={css.skip} href="#main">
        {t.skip}
      </a>
      <Header me={me} menu={menu} />
      <div class={`${css.body} ${navigation ? css.withNavigation : ''}`}>
        {navigation && me && (
          <Navigation items={navigation} role={me.role} isOpen={isOpen} close={() => setIsOpen(false)} />
        )}
        <main id="main" class={css.main} tabindex={-1}>
          {children}
        </main>
      </div>
      <Footer />
    </div>
  );
};
