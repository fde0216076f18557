import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Badge } from '../../../ui/content/badge.tsx';
import { BrowserHint } from '../../../ui/content/browser-hint.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { problemTitle } from '../../../ui/feedback/problem-words.ts';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Page } from '../../../ui/page/page.tsx';
import { usePurposes } from '../../../ui/report/purposes.ts';
import type { PageProps } from '../../../ui/routing/page-route.ts';
import { Table } from '../../../ui/table/table.tsx';
import { ResultSummary } from '../result-summary.tsx';
import type { Group } from './issue-group.ts';
import { texts } from './texts.ts';

type Member = Group['reports'][number];

/** What came of each member. The links to the files are fresh each time the page is opened. */
export default function GroupPage({ params: { no } }: PageProps<'no'>) {
  const t = useTexts(texts);
  const format = useFormat();
  const purposes = usePurposes();
  const group = useAnswer(
    (signal) => api.GET('/v1/report-groups/{groupNo}', { params: { path: { groupNo: no } }, signal }),
    [no],
  );
  return (
    <Page title={t.group} tab={`${t.group} ${no}`} back={{ to: '/reports/on-behalf', label: t.back }}>
      <Answered of={group}>
        {({ purpose, period, createdAt, complete, reports }) => (
          <>
            <Facts
              rows={[
                [t.purpose, purposes.nameOf(purpose)],
                [t.period, format.period(period.from, period.to)],
                [t.createdAt, format.instant(createdAt)],
              ]}
            />
            {!complete && <Notice kind="warning">{t.pending}</Notice>}
            <BrowserHint />
            <Members of={reports} />
          </>
        )}
      </Answered>
    </Page>
  );
}

const Members = ({ of }: { of: readonly Member[] }) => {
  const t = useTexts(texts);
  return (
    <Table
      caption={t.results}
      rows={of}
      rowKey={({ uscc }) => uscc}
      columns={[
        { key: 'code', head: t.code, cell: ({ uscc }) => <code>{uscc}</code> },
        {
          key: 'name',
          head: t.name,
          cell: (member) => (member.state === 'issued' ? <Chinese>{member.name}</Chinese> : '—'),
        },
        { key: 'state', head: t.state, cell: (member) => <Outcome of={member} /> },
        {
          key: 'pdf',
          head: t.pdf,
          cell: (member) =>
            member.state === 'issued' ? (
              <a href={member.url} target="_blank" rel="noopener">
                <code>{member.reportNo}</code> PDF
              </a>
            ) : (
              '—'
            ),
        },
        {
          key: 'result',
          head: t.result,
          cell: (member) => (member.state === 'issued' ? <ResultSummary of={member.summary} /> : '—'),
        },
      ]}
    />
  );
};

const TONES = { issued: 'green', refused: 'red', pending: 'grey' } as const;

const Outcome = ({ of }: { of: Member }) => {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <span>
      <Badge tone={TONES[of.state]}>{t.states[of.state]}</Badge>{' '}
      {of.state === 'refused' && problemTitle(of.problem as Parameters<typeof problemTitle>[0], language)}
    </span>
  );
};
