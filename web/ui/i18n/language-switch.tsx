import { useLanguageChoice } from './language.ts';
import css from './language-switch.module.css';

/** Offers the other language, in that language. */
export const LanguageSwitch = () => {
  const [language, choose] = useLanguageChoice();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" class={css.switch} lang={other} onClick={() => choose(other)}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
};
