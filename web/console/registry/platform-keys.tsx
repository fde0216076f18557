import { api } from '../../api/client.ts';
import type { operations } from '../../api/openapi.d.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { texts } from './texts.ts';

type Key = operations['signingKeys']['responses'][200]['content']['application/json']['keys'][number];

const JWKS = '/.well-known/jwks.json';
const ROOT = '/.well-known/xinzheng-ca.pem';

/** The platform's own public keys: the present one first, then those that signed before. */
export const PlatformKeys = () => {
  const t = useTexts(texts);
  const columns = useColumns();
  const keys = useAnswer((signal) => api.GET(JWKS, { signal }));
  return (
    <Section title={t.keys}>
      <p>{t.keysText}</p>
      <Answered of={keys}>
        {(answer) => (
          <Table caption={t.keys} isCaptionHidden columns={columns} rows={answer.keys} rowKey={({ kid }) => kid} />
        )}
      </Answered>
      <p>
        <a href={JWKS}>{t.jwks}</a>
      </p>
      <p>
        <a href={ROOT}>{t.rootCertificate}</a>
      </p>
    </Section>
  );
};

const useColumns = (): readonly Column<Key>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const instant = (seconds: number | undefined, otherwise: string): string =>
    seconds === undefined ? otherwise : format.instant(new Date(seconds * 1000).toISOString());
  return [
    { key: 'kid', head: t.keyId, cell: ({ kid }) => <code>{kid}</code> },
    { key: 'alg', head: t.algorithm, cell: ({ alg }) => <code>{alg}</code> },
    { key: 'since', head: t.since, cell: ({ iat }) => instant(iat, '—') },
    { key: 'until', head: t.until, cell: ({ exp }) => instant(exp, t.inUse) },
  ];
};
