import { Details } from '../../ui/content/details.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Table } from '../../ui/table/table.tsx';
import { KINDS, kindWords } from '../domains/kind-words.ts';
import { texts } from './texts.ts';

/** The tables to fill in, one for each kind of record. */
export const Templates = () => {
  const t = useTexts(texts);
  const words = useTexts(kindWords);
  return (
    <Details summary={t.templates}>
      <p>{t.templatesText}</p>
      <Table
        caption={t.templates}
        isCaptionHidden
        columns={[
          { key: 'kind', head: t.kind, cell: (kind) => words[kind] },
          { key: 'files', head: t.template, cell: (kind) => <TemplateLinks kind={kind} name={words[kind]} /> },
        ]}
        rows={KINDS}
        rowKey={(kind) => kind}
      />
    </Details>
  );
};

const TemplateLinks = ({ kind, name }: { kind: string; name: string }) => (
  <>
    <a href={`/v1/templates/${kind}.xlsx`} aria-label={`${name} Excel`}>
      Excel
    </a>
    {' · '}
    <a href={`/v1/templates/${kind}.csv`} aria-label={`${name} CSV`}>
      CSV
    </a>
  </>
);
