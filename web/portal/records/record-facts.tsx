import { Said } from '../../ui/cases/said.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { codeTexts } from '../../ui/records/code-texts.ts';
import { Marks } from '../../ui/records/marks.tsx';
import { memberTexts } from '../../ui/records/member-texts.ts';
import { MemberValue } from '../../ui/records/member-value.tsx';
import { membersOf } from '../../ui/records/members.ts';
import { CaseLink } from '../cases/case-link.tsx';
import type { OwnRecord } from './own-records.ts';
import { recordTexts } from './record-texts.ts';

/** Every member of the record, and where it comes from. */
export const RecordFacts = ({ record }: { record: OwnRecord }) => {
  const t = useTexts(recordTexts);
  const names = useTexts(memberTexts);
  const { kinds } = useTexts(codeTexts);
  const format = useFormat();
  const { kind, domain, domainName, domainNameEn, marks, unit, sources, receivedAt, caseId, recordId } = record;
  return (
    <Facts
      rows={[
        [t.kind, kinds[kind]],
        [
          t.domain,
          <>
            {domain} <Said zh={domainName} en={domainNameEn} />
          </>,
        ],
        [t.marks, marks.length === 0 ? null : <Marks marks={marks} />],
        ...membersOf(kind).map(
          (member) =>
            [
              names[member],
              <MemberValue {...{ member, value: (record as Readonly<Record<string, unknown>>)[member] }} />,
            ] as const,
        ),
        [t.unit, <Chinese>{unit}</Chinese>],
        [t.sources, <Chinese>{sources.join('、')}</Chinese>],
        [t.receivedAt, format.instant(receivedAt)],
        [t.fromCase, caseId && <CaseLink caseId={caseId} />],
        [t.recordId, <code>{recordId}</code>],
      ]}
    />
  );
};
