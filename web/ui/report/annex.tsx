import { QrCode } from '../content/qr-code.tsx';
import css from './annex.module.css';
import { Fields } from './fields.tsx';
import type { Printed, ShownReport, Words } from './printed.ts';
import { Say } from './say.tsx';

interface Props {
  annex: Printed['annex'];
  report: Pick<ShownReport, 'verifyUrl'>;
  caption: Words;
}

/** How the report is checked, and what the words in it mean. */
export const Annex = ({ annex: [references, ...parts], report, caption }: Props) => (
  <section class={css.annex}>
    {references && (
      <div class={css.part}>
        <h3>
          <Say words={references.heading} isInline />
        </h3>
        <Fields rows={references.rows} />
        <div class={css.code}>
          <QrCode text={report.verifyUrl} label={caption.zh} />
          <p>
            <Say words={caption} />
          </p>
        </div>
      </div>
    )}
    {parts.map(({ heading, rows }) => (
      <div key={heading.zh} class={css.part}>
        <h4>
          <Say words={heading} isInline />
        </h4>
        <Fields rows={rows} />
      </div>
    ))}
  </section>
);
