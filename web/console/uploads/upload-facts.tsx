import { Chinese } from '../../ui/content/chinese.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Card } from '../../ui/page/card.tsx';
import { Section } from '../../ui/page/section.tsx';
import { DomainName } from '../domains/domain-name.tsx';
import css from './upload-facts.module.css';
import { texts } from './upload-texts.ts';
import type { Upload } from './upload-types.ts';

const COUNTS = ['accepted', 'unchanged', 'superseded', 'rejected'] as const;

/** Which file it is, and what became of its rows so far. */
export const UploadFacts = ({ upload }: { upload: Upload }) => {
  const t = useTexts(texts);
  const { instant, count, bytes } = useFormat();
  const countRows = COUNTS.map((key) => [t[key], <Count value={count(upload[key])} hint={t[`${key}Hint`]} />] as const);
  return (
    <Section title={t.facts}>
      <Card>
        <Facts
          rows={[
            [t.filename, <span translate={false}>{upload.filename}</span>],
            [t.domain, <DomainName code={upload.domain} />],
            [t.size, bytes(upload.size)],
            [t.createdAt, instant(upload.createdAt)],
            [t.finishedAt, upload.finishedAt && instant(upload.finishedAt)],
            [t.number, <code>{upload.uploadId}</code>],
            ...(upload.state === 'failed' ? [] : [[t.rows, count(upload.rows)] as const, ...countRows]),
          ]}
        />
        {upload.warnings.length > 0 && (
          <>
            <h3>{t.warnings}</h3>
            <ul class={css.warnings}>
              {upload.warnings.map((warning) => (
                <li key={warning}>
                  <Chinese>{warning}</Chinese>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </Section>
  );
};

const Count = ({ value, hint }: { value: string; hint: string }) => (
  <>
    {value} <small class={css.hint}>{hint}</small>
  </>
);
