import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../ui/button/button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useConfirm } from '../../ui/dialog/confirm.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import type { OwnRecord } from './own-records.ts';
import { StatementForm } from './statement-form.tsx';
import { statementTexts } from './statement-texts.ts';

interface Props {
  record: OwnRecord;
  onChanged: () => void;
}

/** What the enterprise says of the record in its own words. */
export const StatementSection = ({ record: { recordId, statement }, onChanged }: Props) => {
  const t = useTexts(statementTexts);
  return (
    <Section title={t.title}>
      <p>{t.lead}</p>
      {statement && <Standing statement={statement} />}
      {(statement?.published || statement?.proposed) && <Withdraw recordId={recordId} onDone={onChanged} />}
      <StatementForm recordId={recordId} text={statement?.proposed?.text ?? ''} onDone={onChanged} />
    </Section>
  );
};

const Standing = ({ statement: { published, proposed } }: { statement: NonNullable<OwnRecord['statement']> }) => {
  const t = useTexts(statementTexts);
  const format = useFormat();
  return (
    <>
      {published && (
        <Notice kind="info" title={t.published(format.instant(published.publishedAt))}>
          <Chinese>{published.text}</Chinese>
        </Notice>
      )}
      {proposed && (
        <Notice
          kind={proposed.state === 'refused' ? 'warning' : 'info'}
          title={t[proposed.state](format.instant(proposed.proposedAt))}
        >
          <p>
            <Chinese>{proposed.text}</Chinese>
          </p>
          {proposed.reason && (
            <p>
              {t.because}
              <Chinese>{proposed.reason}</Chinese>
            </p>
          )}
        </Notice>
      )}
    </>
  );
};

const Withdraw = ({ recordId, onDone }: { recordId: string; onDone: () => void }) => {
  const t = useTexts(statementTexts);
  const confirm = useConfirm();
  const withdraw = useAction(
    (_: undefined, sentWith) =>
      api.DELETE('/v1/me/records/{recordId}/statement', { params: { path: { recordId } }, ...sentWith }),
    onDone,
  );
  const ask = async () => {
    const question = { title: t.withdrawTitle, text: t.withdrawText, yes: t.withdraw, isDanger: true };
    if (await confirm(question)) await withdraw.run(undefined);
  };
  return (
    <>
      {withdraw.problem && <ProblemNotice problem={withdraw.problem} />}
      <p>
        <Button busy={withdraw.busy} onClick={ask}>
          {t.withdraw}
        </Button>
      </p>
    </>
  );
};
