import { useEffect, useRef } from 'preact/hooks';
import type { paths } from '../../api/openapi.d.ts';
import { Button } from '../../ui/button/button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { CopyButton } from '../../ui/content/copy-button.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { QrCode } from '../../ui/content/qr-code.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import css from './created-share.module.css';
import { texts } from './share-texts.ts';

type Created = paths['/v1/reports/{reportNo}/shares']['post']['responses'][201]['content']['application/json'];

/** The link, its QR code and the code within it: told once, so they take the focus. */
export const CreatedShare = ({ share, another }: { share: Created; another: () => void }) => {
  const t = useTexts(texts);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabindex={-1} class={css.created}>
      <Notice kind="done" title={t.created}>
        <p>{t.once}</p>
      </Notice>
      <div class={css.link}>
        <QrCode text={share.url} label={t.qr} />
        <Facts
          rows={[
            [t.recipient, <Chinese>{share.recipient}</Chinese>],
            [t.link, <Copyable text={share.url} label={t.copyLink} />],
            [t.shareCode, <Copyable text={share.code} label={t.copyCode} hint={t.codeHint} />],
          ]}
        />
      </div>
      <Toolbar>
        <Button onClick={another}>{t.another}</Button>
      </Toolbar>
    </div>
  );
};

const Copyable = ({ text, label, hint }: { text: string; label: string; hint?: string }) => (
  <span class={css.copyable}>
    <code>{text}</code>
    {hint && <span>{hint}</span>}
    <CopyButton text={text} label={label} />
  </span>
);
