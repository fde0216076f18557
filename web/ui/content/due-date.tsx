import { useTexts } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Badge, type Tone } from './badge.tsx';
import css from './due-date.module.css';
import { dueInWords, type Light } from './due-words.ts';
import { texts } from './texts.ts';

interface Props {
  /** The last day; nothing where no term runs. */
  day: string | null | undefined;
  light: Light;
  /** The State Council has not published that year's holidays yet. */
  provisional?: boolean;
  /** As the platform counts them: 0 on the last day, negative when late. */
  workingDaysLeft?: number | undefined;
}

const TONES: Readonly<Record<Light, Tone>> = { none: 'grey', green: 'green', amber: 'amber', red: 'red' };

/** Until when, and how that stands. */
export const DueDate = ({ day, light, provisional = false, workingDaysLeft }: Props) => {
  const t = useTexts(texts);
  const format = useFormat();
  if (day === null || day === undefined) return <span>{t.due.lights.none}</span>;
  return (
    <span class={css.due}>
      <Badge tone={TONES[light]}>{dueInWords(t.due, light, workingDaysLeft)}</Badge>
      <span>
        {format.day(day)}
        {provisional && t.provisional}
      </span>
    </span>
  );
};
