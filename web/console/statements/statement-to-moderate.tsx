import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { Form } from '../../ui/form/form.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { type Decision, type Statement, texts } from './texts.ts';

const LONGEST_REASON = 500;
const UNDECIDED = { decision: '' as Decision, reason: '' };

interface Props {
  statement: Statement;
  /** With the name of the enterprise. */
  onDecided: (name: string) => void;
}

export const StatementToModerate = ({ statement, onDecided }: Props) => {
  const t = useTexts(texts);
  const form = useFields(UNDECIDED);
  const { statementId, revision, enterprise, published } = statement;
  const moderate = useAction(
    ({ decision, reason }: typeof UNDECIDED, sentWith) =>
      api.POST('/v1/statements/{statementId}/moderation', {
        params: { path: { statementId } },
        body: { decision, revision, ...(reason === '' ? {} : { reason }) },
        ...sentWith,
      }),
    () => onDecided(enterprise.name),
  );
  const { decision } = form.values;
  const isAgainst = decision === 'refuse' || decision === 'remove';
  const options = [
    { value: 'publish' as const, label: t.publish },
    { value: 'refuse' as const, label: t.refuse },
    ...(published === null ? [] : [{ value: 'remove' as const, label: t.remove, hint: t.removeHint }]),
  ];
  return (
    <Section title={<Chinese>{enterprise.name}</Chinese>}>
      <StatementFacts statement={statement} />
      <Form action={moderate} submit={t.submit} onSubmit={() => moderate.run(form.values)}>
        <RadioGroup {...form.bind('decision')} label={t.decision} options={options} required />
        <TextArea {...form.bind('reason')} label={t.reason} max={LONGEST_REASON} required={isAgainst} />
      </Form>
    </Section>
  );
};

const StatementFacts = ({ statement: { enterprise, record, proposed, published } }: Pick<Props, 'statement'>) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Facts
      rows={[
        [t.uscc, <code key="uscc">{enterprise.uscc}</code>],
        [t.document, <Chinese key="document">{`${record.domainName} ${record.documentNo}`}</Chinese>],
        [t.proposedAt, proposed && format.instant(proposed.proposedAt)],
        [t.proposed, proposed && <Chinese key="proposed">{proposed.text}</Chinese>],
        [t.published, published && <Chinese key="published">{published.text}</Chinese>],
      ]}
    />
  );
};
