import { Chinese } from '../content/chinese.tsx';
import { useTexts } from '../i18n/texts.ts';
import { VisuallyHidden } from '../page/visually-hidden.tsx';
import type { Me } from '../session/me.ts';
import css from './header.module.css';
import { texts } from './texts.ts';

/** Who is signed in: a firm by its name, or else its code; an officer with the unit. */
export const Who = ({ me: { name, unit, uscc, role } }: { me: Me }) => {
  const t = useTexts(texts);
  const inUnit = unit !== undefined && name?.startsWith(unit.name) !== true ? unit.name : undefined;
  const shown = [inUnit, name].filter(Boolean).join(' · ');
  return (
    <p class={css.who}>
      <VisuallyHidden>{t.signedInAs}</VisuallyHidden>
      {shown === '' ? (uscc ?? t.roles[role]) : <Chinese>{shown}</Chinese>}
    </p>
  );
};
