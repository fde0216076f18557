import { useId } from 'preact/hooks';
import css from './progress.module.css';

interface Props {
  label: string;
  /** Of `max`; left out where nobody knows how far it is. */
  value?: number | undefined;
  max?: number;
  /** The figure beside the label, such as 3 / 10. */
  words?: string;
}

export const Progress = ({ label, value, max = 1, words }: Props) => {
  const id = useId();
  return (
    <div class={css.progress}>
      <label for={id}>{label}</label>
      {words && <span class={css.words}>{words}</span>}
      <progress id={id} value={value} max={max} aria-valuetext={words} />
    </div>
  );
};
