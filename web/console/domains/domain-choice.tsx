import { domainLabel } from '../../ui/domains/domain-label.ts';
import { useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** Which there are to choose from; all of the city when left out. */
  among?: readonly string[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Some of the domains; none chosen is all of them, and the hint should say so. */
export const DomainChoice = ({ among, ...field }: Props) => {
  const language = useLanguage();
  return (
    <Answered of={useDomains()}>
      {({ domains }) => (
        <CheckboxGroup
          {...field}
          withAll
          options={domains
            .filter(({ code }) => among?.includes(code) ?? true)
            .map((domain) => ({ value: domain.code, label: domainLabel(domain, language) }))}
        />
      )}
    </Answered>
  );
};
