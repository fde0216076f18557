import { api } from '../../api/client.ts';
import { type SentWith, useAction } from '../../api/use-action.ts';
import { DateInput } from '../../ui/form/date-input.tsx';
import { Form } from '../../ui/form/form.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { dayOf, today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { CountMismatch } from './count-mismatch.tsx';
import { DeclarationDone } from './declaration-done.tsx';
import { texts } from './declaration-texts.ts';

interface Props {
  domain: string;
  /** Through when the unit has declared; null where it never has. */
  completeThrough: string | null;
  /** How many versions the upload was the first to store, where it follows one. */
  stored?: number | undefined;
  onDeclared: () => void;
}

interface Declaration {
  from: string;
  through: string;
  records: string;
}

const isCount = (text: string): boolean => /^\d{1,9}$/.test(text.trim());

/** A unit vouches for its part of a domain; the platform counts too, and both figures have to agree. */
export const DeclarationForm = ({ domain, completeThrough, stored, onDeclared }: Props) => {
  const t = useTexts(texts);
  const form = useFields({
    from: completeThrough === null ? '' : dayOf(completeThrough),
    through: today(),
    records: stored === undefined ? '' : String(stored),
  });
  const declare = useAction(({ records, ...stretch }: Declaration, sentWith: SentWith) => {
    const body = { ...stretch, records: Number(records) };
    return api.POST('/v1/domains/{domain}/declarations', { params: { path: { domain } }, body, ...sentWith });
  }, onDeclared);
  const { from, through, records } = form.values;
  const isMismatch = declare.problem?.code === 'count-mismatch';
  return (
    <Form
      action={{ busy: declare.busy, problem: isMismatch ? undefined : declare.problem }}
      submit={t.submit}
      onSubmit={() => declare.run(form.values)}
      check={(): Record<string, string> => (from > through ? { through: t.order } : {})}
    >
      {declare.done && <DeclarationDone declared={declare.done} />}
      {isMismatch && (
        <CountMismatch members={declare.problem?.members ?? {}} onUse={(held) => form.set({ records: String(held) })} />
      )}
      <DateInput
        {...form.bind('from')}
        label={t.from}
        hint={completeThrough === null ? t.fromHintFirst : t.fromHint}
        max={today()}
        required
      />
      <DateInput {...form.bind('through')} label={t.through} hint={t.throughHint} max={today()} required />
      <TextInput
        {...form.bind('records')}
        label={t.records}
        hint={stored === undefined ? t.recordsHint : t.storedHint(stored)}
        inputMode="numeric"
        fault={records.trim() === '' || isCount(records) ? '' : t.wrongNumber}
        required
      />
    </Form>
  );
};
