import { useEffect, useMemo } from 'preact/hooks';
import { Chinese } from '../../ui/content/chinese.tsx';
import { CopyButton } from '../../ui/content/copy-button.tsx';
import { Details } from '../../ui/content/details.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Card } from '../../ui/page/card.tsx';
import { Section } from '../../ui/page/section.tsx';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import css from './receipt-shown.module.css';
import { texts } from './receipt-texts.ts';
import type { Receipt } from './upload-types.ts';

/** The signed receipt: what it says, and all of it to be read, copied or saved. */
export const ReceiptShown = ({ receipt }: { receipt: Receipt }) => {
  const t = useTexts(texts);
  const { instant, count, list } = useFormat();
  const { droppedColumns = [] } = receipt;
  const json = JSON.stringify(receipt, null, 2);
  return (
    <Section title={t.title}>
      <Card>
        <p>{t.lead}</p>
        <Facts
          rows={[
            [t.receivedAt, instant(receipt.receivedAt)],
            [t.rows, count(receipt.rows)],
            [t.stored, count(receipt.stored)],
            [t.dropped, droppedColumns.length > 0 && <Chinese>{list(droppedColumns)}</Chinese>],
            [t.digest, <code>{receipt.digest}</code>],
            [t.key, <code>{receipt.keyId}</code>],
          ]}
        />
        <p>
          <a href="/.well-known/jwks.json">{t.keys}</a>
        </p>
        <Details summary={t.whole}>
          <pre class={css.json} translate={false}>
            {json}
          </pre>
        </Details>
        <Toolbar>
          <CopyButton text={json} label={t.copy} />
          <SaveLink json={json} name={`receipt-${receipt.uploadId ?? ''}.json`} label={t.save} />
        </Toolbar>
      </Card>
    </Section>
  );
};

/** Some browsers inside of apps save no files; there the receipt is copied. */
const SaveLink = ({ json, name, label }: { json: string; name: string; label: string }) => {
  const url = useMemo(() => URL.createObjectURL(new Blob([json], { type: 'application/json' })), [json]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <a href={url} download={name}>
      {label}
    </a>
  );
};
