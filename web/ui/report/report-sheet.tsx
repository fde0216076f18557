import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useLanguage } from '../i18n/language.ts';
import { Annex } from './annex.tsx';
import { Cover } from './cover.tsx';
import { editionOf } from './edition.ts';
import { EditionContext } from './edition-context.ts';
import { Fields } from './fields.tsx';
import type { Printed, ShownReport } from './printed.ts';
import { Records } from './records.tsx';
import css from './report-sheet.module.css';
import { useRunningHead } from './running-head.ts';
import { Say } from './say.tsx';
import { SummaryTable } from './summary-table.tsx';

interface Props {
  report: ShownReport & { printed: Printed };
  /** What can be done about a record, beside its title. */
  actionsOf?: (recordId: string) => ComponentChildren;
}

/** The report as a page: what the PDF says, in its order. On paper it is A4, with title and number on each page. */
export const ReportSheet = ({ report, actionsOf }: Props) => {
  const { cover, explanation, base, summary, details, annex } = report.printed;
  useRunningHead(cover);
  return (
    <EditionContext.Provider value={editionOf(report.language, useLanguage())}>
      <article class={css.sheet} lang="zh-CN" data-report-sheet>
        <Cover {...{ cover, report }} />
        <Explanation {...explanation} />
        <Base {...base} />
        <Summary {...summary} />
        <Details {...details} actionsOf={actionsOf} />
        <Annex {...{ annex, report }} caption={cover.caption} />
      </article>
    </EditionContext.Provider>
  );
};

const Explanation = ({ heading, notes }: Printed['explanation']) => (
  <section class={css.newPage}>
    <h3 class={css.centred}>
      <Say words={heading} isInline />
    </h3>
    <ol class={css.notes}>
      {notes.map((note) => (
        <li key={note.zh}>
          <Say words={note} />
        </li>
      ))}
    </ol>
  </section>
);

const Base = ({ heading, rows }: Printed['base']) => (
  <section class={css.whole}>
    <h3>
      <Say words={heading} isInline />
    </h3>
    <Fields rows={rows} />
  </section>
);

const Summary = ({ heading, sentence, columns, rows }: Printed['summary']) => {
  const id = useId();
  return (
    <section class={css.newPage}>
      <h3 id={id}>
        <Say words={heading} isInline />
      </h3>
      <p class={css.sentence}>
        <Say words={sentence} />
      </p>
      <SummaryTable {...{ columns, rows }} labelledBy={id} />
    </section>
  );
};

/** On a page of its own where there is anything to list. */
const Details = ({ heading, sentence, domains, actionsOf }: Printed['details'] & Pick<Props, 'actionsOf'>) => (
  <section class={domains.length > 0 ? css.newPage : css.whole}>
    <h3>
      <Say words={heading} isInline />
    </h3>
    <p class={css.sentence}>
      <Say words={sentence} />
    </p>
    <Records {...{ domains, actionsOf }} />
  </section>
);
