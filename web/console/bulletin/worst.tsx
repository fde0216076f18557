import { Chinese } from '../../ui/content/chinese.tsx';
import { NamedDomain } from '../../ui/domains/named-domain.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Bulletin } from '../quality/texts.ts';
import { texts } from './texts.ts';
import css from './worst.module.css';

/** Who is named: those of whom more than half is late, and those who say nothing. */
export const Worst = ({ of: { overHalfLate, silentFeeds } }: { of: Bulletin }) => {
  const t = useTexts(texts);
  const late = [
    ...overHalfLate.domains.map(({ code, name }) => ({ domain: code, domainName: name })),
    ...overHalfLate.units,
  ];
  return (
    <>
      <Section title={t.worst}>
        <Names of={late} none={t.noWorst} />
      </Section>
      <Section title={t.silent}>
        <Names of={silentFeeds} none={t.noSilent} />
      </Section>
    </>
  );
};

interface Named {
  /** Of a unit, where it is not all of the domain. */
  name?: string;
  domain: string;
  domainName: string;
}

const Names = ({ of: named, none }: { of: readonly Named[]; none: string }) =>
  named.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ul class={css.names}>
      {named.map(({ name, domain, domainName }) => (
        <li key={`${name} ${domain}`}>
          {name && (
            <>
              <Chinese>{name}</Chinese> ·{' '}
            </>
          )}
          {domain} <NamedDomain code={domain} name={domainName} />
        </li>
      ))}
    </ul>
  );
