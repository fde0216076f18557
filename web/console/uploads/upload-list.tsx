import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/button/button.tsx';
import { domainLabel } from '../../ui/domains/domain-label.ts';
import type { Domain } from '../../ui/domains/use-domains.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { texts } from './texts.ts';
import { UploadState } from './upload-state.tsx';
import type { UploadInList } from './upload-types.ts';

interface Props {
  /** For the names of domains; it comes a moment later. */
  domains: readonly Domain[] | undefined;
}

/** What the unit has uploaded, by whomever. */
export const UploadList = ({ domains }: Props) => {
  const t = useTexts(texts);
  const columns = useColumns(domains);
  const address = useAddress({ sort: '' });
  const uploads = usePages(
    (cursor, signal) => api.GET('/v1/uploads', { params: { query: { cursor } }, signal }),
    (reply) => reply.uploads,
  );
  return (
    <Section title={t.list} actions={<Button onClick={uploads.reload}>{t.refresh}</Button>}>
      <Listed of={uploads} empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}>
        {(items) => (
          <Table
            caption={t.caption}
            isCaptionHidden
            columns={columns}
            rows={items}
            rowKey={({ uploadId }) => uploadId}
            sort={address.values.sort}
            onSort={(sort) => address.set({ sort })}
          />
        )}
      </Listed>
    </Section>
  );
};

const useColumns = (domains: Props['domains']): readonly Column<UploadInList>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const language = useLanguage();
  const labelOf = ({ domain }: UploadInList): string => {
    const known = domains?.find(({ code }) => code === domain);
    return known === undefined ? domain : domainLabel(known, language);
  };
  return [
    {
      key: 'filename',
      head: t.filename,
      cell: ({ uploadId, filename }) => (
        <Link to={`/uploads/${uploadId}`}>
          <span translate={false}>{filename}</span>
        </Link>
      ),
      sortBy: ({ filename }) => filename,
    },
    { key: 'domain', head: t.domain, cell: labelOf, sortBy: ({ domain }) => domain },
    { key: 'state', head: t.state, cell: ({ state }) => <UploadState state={state} />, sortBy: ({ state }) => state },
    {
      key: 'accepted',
      head: t.accepted,
      cell: ({ accepted }) => format.count(accepted),
      sortBy: ({ accepted }) => accepted,
      isNumber: true,
    },
    {
      key: 'rejected',
      head: t.rejected,
      cell: ({ rejected }) => format.count(rejected),
      sortBy: ({ rejected }) => rejected,
      isNumber: true,
    },
    { key: 'by', head: t.by, cell: ({ by }) => t.bys[by] },
    {
      key: 'createdAt',
      head: t.createdAt,
      cell: ({ createdAt }) => format.instant(createdAt),
      sortBy: ({ createdAt }) => createdAt,
    },
  ];
};
