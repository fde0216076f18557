import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Bulletin } from '../quality/texts.ts';
import { texts } from './texts.ts';
import css from './worst.module.css';

/** Who is named: those of whom more than half is late, and those who say nothing. */
export const Worst = ({ of: { overHalfLate, silentFeeds } }: { of: Bulletin }) => {
  const t = useTexts(texts);
  const late = [
    ...overHalfLate.domains.map(({ code, name }) => `${code} ${name}`),
    ...overHalfLate.units.map(({ name, domain, domainName }) => `${name}（${domain} ${domainName}）`),
  ];
  const silent = silentFeeds.map(({ name, domain, domainName }) => `${name}（${domain} ${domainName}）`);
  return (
    <>
      <Section title={t.worst}>
        <Names of={late} none={t.noWorst} />
      </Section>
      <Section title={t.silent}>
        <Names of={silent} none={t.noSilent} />
      </Section>
    </>
  );
};

const Names = ({ of: names, none }: { of: readonly string[]; none: string }) =>
  names.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ul class={css.names}>
      {names.map((name) => (
        <li key={name}>
          <Chinese>{name}</Chinese>
        </li>
      ))}
    </ul>
  );
