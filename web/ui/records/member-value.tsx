import { Chinese } from '../content/chinese.tsx';
import { useTexts } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { codeTexts } from './code-texts.ts';
import { formOf, isLongTerm } from './members.ts';

/** What a member of a record holds, in the language of the page as far as it is not text of the record. */
export const MemberValue = ({ member, value }: { member: string; value: unknown }) => {
  const format = useFormat();
  if (value === null || value === undefined) return <>—</>;
  switch (formOf(member)) {
    case 'day':
      return <Day value={String(value)} />;
    case 'amount':
      return <>{format.money(String(value))}</>;
    case 'organ':
      return <Organ {...(value as Parameters<typeof Organ>[0])} />;
    case 'code':
      return <Code member={member} value={String(value)} />;
    case 'repair':
      return <Repair {...(value as Parameters<typeof Repair>[0])} />;
    case 'number':
      return <span translate={false}>{String(value)}</span>;
    default:
      return <Chinese>{asText(value)}</Chinese>;
  }
};

const asText = (value: unknown): string => {
  if (Array.isArray(value)) return value.join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const Day = ({ value }: { value: string }) => {
  const { longTerm } = useTexts(codeTexts);
  const format = useFormat();
  return <>{isLongTerm(value) ? longTerm : format.day(value)}</>;
};

const Organ = ({ name, uscc }: { name: string; uscc: string }) => (
  <>
    <Chinese>{name}</Chinese> <code>{uscc}</code>
  </>
);

const Code = ({ member, value }: { member: string; value: string }) => {
  const names = useTexts(codeTexts)[member as 'status'] as Readonly<Record<string, string>>;
  return <>{names[value] ?? value}</>;
};

const Repair = ({ state, on }: { state: 'none' | 'pending' | 'repaired'; on: string | null }) => {
  const t = useTexts(codeTexts);
  const format = useFormat();
  return <>{on === null ? t.repair[state] : t.onDay(t.repair[state], format.day(on))}</>;
};
