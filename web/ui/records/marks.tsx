import type { Mark } from '../../../shared/records/marks.ts';
import { Badge } from '../content/badge.tsx';
import { useTexts } from '../i18n/texts.ts';
import { codeTexts } from './code-texts.ts';

/** What stands beside a record that its reader should know. */
export const Marks = ({ marks }: { marks: readonly string[] }) => {
  const names = useTexts(codeTexts).marks;
  return (
    <>
      {marks.map((mark) => (
        <Badge key={mark} tone={mark === 'repaired' ? 'green' : 'blue'}>
          {names[mark as Mark] ?? mark}
        </Badge>
      ))}
    </>
  );
};
