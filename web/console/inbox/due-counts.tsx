import { useTexts } from '../../ui/i18n/texts.ts';
import css from './due-counts.module.css';
import { texts } from './inbox-texts.ts';
import type { Waiting } from './waiting.ts';

interface Props {
  items: readonly Waiting[];
  /** Which of them is chosen. */
  light: string;
  onLight: (light: string) => void;
}

const LIGHTS = ['red', 'amber', 'green'] as const;

/** How much is late, due, or has time; each shows only its own. */
export const DueCounts = ({ items, light, onLight }: Props) => {
  const t = useTexts(texts);
  return (
    <fieldset class={css.counts}>
      <legend class={css.legend}>{t.byDue}</legend>
      {LIGHTS.map((one) => (
        <button
          key={one}
          type="button"
          class={`${css.count} ${css[one]}`}
          aria-pressed={light === one}
          onClick={() => onLight(one)}
        >
          <strong>{items.filter((item) => item.light === one).length}</strong> {t.lights[one]}
        </button>
      ))}
    </fieldset>
  );
};
