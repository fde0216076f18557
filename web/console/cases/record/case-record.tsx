import type { Kind } from '../../../../shared/records/code-names.ts';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { codeTexts } from '../../../ui/records/code-texts.ts';
import { memberTexts } from '../../../ui/records/member-texts.ts';
import { MemberValue } from '../../../ui/records/member-value.tsx';
import { membersOf } from '../../../ui/records/members.ts';
import { DomainName } from '../../domains/domain-name.tsx';
import { texts } from './texts.ts';
import { type HeldRecord, useCaseRecord } from './use-case-record.ts';

/** The record as the platform holds it now, and from whom. */
export const CaseRecord = ({ caseId, revision }: { caseId: string; revision: number }) => (
  <Answered of={useCaseRecord(caseId, revision)}>{(held) => <RecordFacts {...held} />}</Answered>
);

const RecordFacts = ({ recordId, domain, unit, version, caseId, record }: HeldRecord) => {
  const t = useTexts(texts);
  const { kinds } = useTexts(codeTexts);
  const names = useTexts(memberTexts);
  const format = useFormat();
  const kind = record.kind as Kind;
  const said: Readonly<Record<string, unknown>> = record;
  const members = membersOf(kind).filter((member) => (said[member] ?? null) !== null);
  return (
    <Facts
      rows={[
        [t.kind, kinds[kind]],
        [t.domain, <DomainName key="domain" code={domain} />],
        ...members.map(
          (member) => [names[member], <MemberValue key={member} member={member} value={said[member]} />] as const,
        ),
        [t.unit, <Chinese key="unit">{unit.name}</Chinese>],
        [t.version, format.instant(version)],
        [t.caseId, caseId && <code>{caseId}</code>],
        [t.recordId, <code key="id">{recordId}</code>],
      ]}
    />
  );
};
