import { Badge } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { usePurposes } from '../../ui/report/purposes.ts';
import type { Column } from '../../ui/table/column.ts';
import { type Mandate, TONES, texts } from './texts.ts';

/** What is said of a mandate, `role` being that of who reads it. */
export const useMandateColumns = (role: 'granter' | 'agent'): readonly Column<Mandate>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const purposes = usePurposes();
  return [
    {
      key: 'who',
      head: t.who[role],
      cell: (mandate) => <Party of={role === 'granter' ? mandate.agent : mandate.granter} />,
    },
    { key: 'state', head: t.state, cell: ({ state }) => <Badge tone={TONES[state]}>{t.states[state]}</Badge> },
    { key: 'scopes', head: t.scopesLabel, cell: ({ scopes }) => <Scopes scopes={scopes} /> },
    {
      key: 'purposes',
      head: t.purposesHead,
      cell: (mandate) =>
        mandate.purposes === null ? t.anyPurpose : format.list(mandate.purposes.map(purposes.nameOf)),
    },
    { key: 'since', head: t.since, cell: ({ grantedAt }) => format.instant(grantedAt) },
    { key: 'until', head: t.expiresOn, cell: ({ expiresOn }) => format.day(expiresOn) },
  ];
};

const Party = ({ of: { name, uscc } }: { of: { name: string | null; uscc: string } }) => (
  <>
    {name !== null && (
      <p>
        <Chinese>{name}</Chinese>
      </p>
    )}
    <code>{uscc}</code>
  </>
);

const Scopes = ({ scopes }: Pick<Mandate, 'scopes'>) => {
  const t = useTexts(texts);
  return (
    <ul>
      {scopes.map((scope) => (
        <li key={scope}>{t.scopes[scope]}</li>
      ))}
    </ul>
  );
};
