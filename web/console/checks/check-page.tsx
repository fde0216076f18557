import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { usePolled } from '../../api/use-polled.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Card } from '../../ui/page/card.tsx';
import { Page } from '../../ui/page/page.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import type { Check } from './check-types.ts';
import { CheckFacts } from './overview/check-facts.tsx';
import { CheckProgress } from './overview/check-progress.tsx';
import { FinishedCheck } from './overview/finished-check.tsx';
import { texts } from './overview/texts.ts';

const CheckPage = ({ params: { id } }: PageProps<'id'>) => {
  const t = useTexts(texts);
  const check = usePolled(
    useAnswer((signal) => api.GET('/v1/checks/{checkId}', { params: { path: { checkId: id } }, signal }), [id]),
    isFinal,
  );
  const isDone = check.data?.state === 'done';
  const tables = isDone && <LinkButton to={`/checks/${encodeURIComponent(id)}/tables`}>{t.tables}</LinkButton>;
  return (
    <Page
      title={`${t.title} ${id}`}
      lead={check.data && <Chinese>{`${check.data.matter} · ${check.data.matterNo}`}</Chinese>}
      back={{ to: '/checks', label: t.back }}
      actions={tables}
    >
      <Answered of={check}>
        {(shown) => (
          <>
            <CheckProgress check={shown} />
            {shown.state === 'done' ? (
              <FinishedCheck check={shown} />
            ) : (
              <Card>
                <CheckFacts check={shown} />
              </Card>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
};

/** An operator may still finish a failed one; whoever waits for that comes back later. */
const isFinal = ({ state }: Check): boolean => state === 'done' || state === 'failed';

export default CheckPage;
