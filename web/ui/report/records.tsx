import type { ComponentChildren } from 'preact';
import { Fields } from './fields.tsx';
import type { Printed, PrintedRecord } from './printed.ts';
import css from './records.module.css';
import { Say } from './say.tsx';

interface Props {
  domains: Printed['details']['domains'];
  /** What can be done about a record; not part of the report, so never on paper. */
  actionsOf: ((recordId: string) => ComponentChildren) | undefined;
}

/** Domain by domain, each record under its title and its marks. */
export const Records = ({ domains, actionsOf }: Props) => (
  <>
    {domains.map(({ code, heading, records }) => (
      <section key={code} class={css.domain}>
        <h4>
          <Say words={heading} isInline />
        </h4>
        {records.map((record) => (
          <Record key={record.recordId} record={record} actions={actionsOf?.(record.recordId)} />
        ))}
      </section>
    ))}
  </>
);

const Record = ({ record, actions }: { record: PrintedRecord; actions: ComponentChildren }) => (
  <article class={css.record}>
    <header class={css.head}>
      <h5>
        <Say words={record.title} isInline />
        {record.marks.map((mark) => (
          <span key={mark.zh} class={css.mark}>
            【<Say words={mark} isInline />】
          </span>
        ))}
      </h5>
      {actions && <div class={css.actions}>{actions}</div>}
    </header>
    <Fields rows={record.rows} />
  </article>
);
