import { useState } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import css from './copy-button.module.css';
import { texts } from './texts.ts';

interface Props {
  text: string;
  /** What is copied, where several buttons stand on a page: “复制分享链接”. */
  label?: string;
}

export const CopyButton = ({ text, label }: Props) => {
  const t = useTexts(texts);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t.copied);
    } catch {
      // Missing over plain http and in some apps' browsers, or refused.
      setSaid(t.notCopied);
    }
  };
  return (
    <span class={css.copy}>
      <Button onClick={copy}>{label ?? t.copy}</Button>
      <span role="status">{said}</span>
    </span>
  );
};
