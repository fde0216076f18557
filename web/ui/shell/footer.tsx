import { useTexts } from '../i18n/texts.ts';
import css from './footer.module.css';
import { texts } from './texts.ts';

/** How the data is to be read, on every page; and where anybody can go. */
export const Footer = () => {
  const t = useTexts(texts);
  return (
    <footer class={css.footer}>
      <p>{t.reading}</p>
      <ul>
        <li>
          <a href={t.verifyAddress}>{t.verify}</a>
        </li>
        <li>
          <a href="/docs">{t.docs}</a>
        </li>
      </ul>
    </footer>
  );
};
