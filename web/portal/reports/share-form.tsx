import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { DateInput } from '../../ui/form/date-input.tsx';
import { Form } from '../../ui/form/form.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Card } from '../../ui/page/card.tsx';
import { Section } from '../../ui/page/section.tsx';
import { usePurposes } from '../../ui/report/purposes.ts';
import { CreatedShare } from './created-share.tsx';
import { type ShareFields, shareRequest } from './share-request.ts';
import { texts } from './share-texts.ts';

/** The platform allows 50 at most. */
const OPENINGS = [1, 2, 3, 5, 10, 20, 50];

/** A link for a recipient; once made, it is shown in the form's place, for it is told only once. */
export const ShareForm = ({ reportNo, onMade }: { reportNo: string; onMade: () => void }) => {
  const t = useTexts(texts);
  const form = useFields<ShareFields>({ purpose: '', recipient: '', expiresAt: '', openings: '1' });
  const make = useAction(
    (fields: ShareFields, sentWith) =>
      api.POST('/v1/reports/{reportNo}/shares', {
        params: { path: { reportNo } },
        body: shareRequest(fields),
        ...sentWith,
      }),
    onMade,
  );
  const another = () => {
    form.reset();
    make.clear();
  };
  return (
    <Card>
      {make.done ? (
        <CreatedShare share={make.done} another={another} />
      ) : (
        <Section title={t.create}>
          <Form action={make} submit={t.create} onSubmit={() => make.run(form.values)}>
            <Fields form={form} />
          </Form>
        </Section>
      )}
    </Card>
  );
};

const Fields = ({ form }: { form: ReturnType<typeof useFields<ShareFields>> }) => {
  const t = useTexts(texts);
  const purposes = usePurposes();
  return (
    <>
      <TextInput {...form.bind('recipient')} label={t.recipient} hint={t.recipientHint} required />
      <RadioGroup {...form.bind('purpose')} label={t.purpose} options={purposes.options} isStacked={false} required />
      <DateInput {...form.bind('expiresAt')} label={t.expiresOn} hint={t.expiresHint} min={today()} />
      <Select
        {...form.bind('openings')}
        label={t.openings}
        hint={t.openingsHint}
        options={OPENINGS.map((count) => ({ value: String(count), label: t.times(count) }))}
        required
      />
    </>
  );
};
