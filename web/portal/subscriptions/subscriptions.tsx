import { api } from '../../api/client.ts';
import type { paths } from '../../api/openapi.d.ts';
import { useAction } from '../../api/use-action.ts';
import type { Answer } from '../../api/use-answer.ts';
import { Button } from '../../ui/button/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { useMe } from '../../ui/session/session.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { texts } from './texts.ts';

type Held = paths['/v1/subscriptions']['get']['responses'][200]['content']['application/json'];
type Subscription = Held['subscriptions'][number];

/** What the enterprise is told of, and where. */
export const Subscriptions = ({ of }: { of: Answer<Held> }) => {
  const t = useTexts(texts);
  const cancel = useAction(
    (subscriptionId: string, sentWith) =>
      api.DELETE('/v1/subscriptions/{subscriptionId}', { params: { path: { subscriptionId } }, ...sentWith }),
    of.reload,
  );
  const columns = useColumns(cancel);
  return (
    <Section title={t.subscriptions}>
      {cancel.problem && <ProblemNotice problem={cancel.problem} />}
      <Answered of={of}>
        {({ subscriptions }) =>
          subscriptions.length === 0 ? (
            <EmptyState title={t.none}>{t.noneHint}</EmptyState>
          ) : (
            <Table
              caption={t.subscriptions}
              isCaptionHidden
              rows={subscriptions}
              rowKey={({ subscriptionId }) => subscriptionId}
              columns={columns}
            />
          )
        }
      </Answered>
    </Section>
  );
};

const useColumns = (cancel: {
  busy: boolean;
  run: (subscriptionId: string) => unknown;
}): readonly Column<Subscription>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const { uscc } = useMe();
  return [
    { key: 'what', head: t.what, cell: ({ reportNo }) => (reportNo ? <code>{reportNo}</code> : t.every) },
    {
      key: 'of',
      head: t.of,
      cell: ({ enterprise }) => (enterprise === uscc ? t.own : <code>{enterprise}</code>),
    },
    {
      key: 'to',
      head: t.webhook,
      cell: ({ webhook }) => (webhook ? <code>{webhook.url}</code> : t.noWebhook),
    },
    { key: 'since', head: t.since, cell: ({ createdAt }) => format.instant(createdAt) },
    {
      key: 'end',
      head: t.end,
      cell: ({ subscriptionId, reportNo }) => (
        <Button
          busy={cancel.busy}
          onClick={() => cancel.run(subscriptionId)}
          label={`${t.cancel} ${reportNo ?? t.every}`}
        >
          {t.cancel}
        </Button>
      ),
    },
  ];
};
