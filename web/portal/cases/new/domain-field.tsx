import { useDomains } from '../../../ui/domains/use-domains.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useDomainOptions } from './domain-options.ts';
import { formTexts } from './texts.ts';

interface Props {
  name: string;
  value: string;
  onChange: (code: string) => void;
}

/** One of the domains of the city. */
export const DomainField = (field: Props) => {
  const { domain, choose } = useTexts(formTexts);
  const optionsOf = useDomainOptions();
  return (
    <Answered of={useDomains()}>
      {(reply) => <Select {...field} label={domain} placeholder={choose} options={optionsOf(reply.domains)} required />}
    </Answered>
  );
};
