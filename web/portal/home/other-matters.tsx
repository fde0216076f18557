import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { Link } from '../../ui/routing/link.tsx';
import css from './other-matters.module.css';
import { texts } from './texts.ts';

const MATTERS = ['records', 'objections', 'repairs', 'complaints', 'accesses'] as const;

/** Where else to go, with what is there. */
export const OtherMatters = () => {
  const t = useTexts(texts);
  return (
    <Section title={t.matters}>
      <ul class={css.matters}>
        {MATTERS.map((matter) => (
          <li key={matter}>
            <Link to={`/${matter}`}>{t[matter]}</Link>
            <span>{t[`${matter}Hint`]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
