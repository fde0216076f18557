import type { Objection } from '../../../ui/cases/case-types.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { ReasonField } from '../actions/reason-field.tsx';
import { UnitField } from '../actions/unit-field.tsx';
import type { ObjectionForm } from './objection-form.ts';
import { texts } from './texts.ts';

interface Props {
  objection: Objection;
  form: ObjectionForm;
}

interface DomainUnits {
  code: string;
  units: readonly { id: string; name: string }[];
}

/** An objection goes to a unit that answers for its domain. */
const unitsOfDomain = (domains: readonly DomainUnits[], code: string | null) =>
  (domains.find((domain) => domain.code === code)?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));

export const TransferFields = ({ objection: { domain }, form }: Props) => {
  const t = useTexts(texts);
  return (
    <>
      <UnitField {...form.bind('to')} hint={t.transferHint} unitsIn={(domains) => unitsOfDomain(domains, domain)} />
      <ReasonField {...form.bind('reason')} />
    </>
  );
};

export const ExtendFields = ({ form }: Pick<Props, 'form'>) => {
  const t = useTexts(texts);
  return (
    <>
      <p>{t.extending}</p>
      <ReasonField {...form.bind('reason')} required />
    </>
  );
};
