import { useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { StatementToModerate } from './statement-to-moderate.tsx';
import { texts } from './texts.ts';

/** What enterprises want to say beside their records, to be let through or not. */
export default function StatementsPage() {
  const t = useTexts(texts);
  const [told, setTold] = useState<string>();
  const statements = usePages(
    (cursor, signal) => api.GET('/v1/statements', { params: { query: { cursor } }, signal }),
    (reply) => reply.statements,
  );
  const decided = (name: string) => {
    setTold(name);
    statements.reload();
  };
  return (
    <Page title={t.title} lead={t.lead}>
      {told !== undefined && (
        <Notice kind="done" title={t.done}>
          {t.told}
          <Chinese>{told}</Chinese>
          {t.toldEnd}
        </Notice>
      )}
      <Listed of={statements} empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}>
        {(items) =>
          items.map((statement) => (
            <StatementToModerate
              key={`${statement.statementId} ${statement.revision}`}
              statement={statement}
              onDecided={decided}
            />
          ))
        }
      </Listed>
    </Page>
  );
}
