import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { ShareCard } from './share-card.tsx';
import { ShareForm } from './share-form.tsx';
import { texts } from './share-texts.ts';
import { isShareable } from './shareable.ts';

/** An enterprise shows a report to somebody, and sees who opened it. */
export default function SharePage({ params: { no } }: PageProps<'no'>) {
  const t = useTexts(texts);
  const report = useAnswer(
    (signal) => api.GET('/v1/reports/{reportNo}', { params: { path: { reportNo: no } }, signal }),
    [no],
  );
  const shares = usePages(
    (cursor, signal) =>
      api.GET('/v1/reports/{reportNo}/shares', { params: { path: { reportNo: no }, query: { cursor } }, signal }),
    (reply) => reply.shares,
    [no],
  );
  return (
    <Page
      title={t.title}
      tab={`${t.title} ${no}`}
      lead={t.lead}
      back={{ to: `/reports/${no}`, label: `${t.report} ${no}` }}
    >
      <Answered of={report}>
        {(it) =>
          isShareable(it) ? <ShareForm reportNo={no} onMade={shares.reload} /> : <Notice kind="info">{t.notNow}</Notice>
        }
      </Answered>
      <Section title={t.list}>
        <Listed of={shares} empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}>
          {(items) => items.map((share) => <ShareCard key={share.shareId} share={share} onRevoked={shares.reload} />)}
        </Listed>
      </Section>
    </Page>
  );
}
