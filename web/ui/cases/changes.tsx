import { useTexts } from '../i18n/texts.ts';
import { memberTexts } from '../records/member-texts.ts';
import { MemberValue } from '../records/member-value.tsx';
import { isMember } from '../records/members.ts';
import { Table } from '../table/table.tsx';
import type { Change } from './case-types.ts';
import { texts } from './texts.ts';

/** What of a record a case changed. */
export const Changes = ({ changes }: { changes: readonly Change[] }) => {
  const t = useTexts(texts);
  return (
    <Table
      caption={t.changes}
      columns={[
        { key: 'member', head: t.member, cell: ({ member }) => <MemberLabel member={member} /> },
        { key: 'from', head: t.from, cell: ({ member, from }) => <MemberValue member={member} value={from} /> },
        { key: 'to', head: t.to, cell: ({ member, to }) => <MemberValue member={member} value={to} /> },
      ]}
      rows={changes}
      rowKey={({ member }) => member}
    />
  );
};

const MemberLabel = ({ member }: Pick<Change, 'member'>) => {
  const names = useTexts(memberTexts);
  return isMember(member) ? names[member] : <code>{member}</code>;
};
