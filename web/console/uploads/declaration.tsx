import type { Answer } from '../../api/use-answer.ts';
import { Facts } from '../../ui/content/facts.tsx';
import type { Domain } from '../../ui/domains/use-domains.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Card } from '../../ui/page/card.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { DeclarationForm } from './declaration-form.tsx';
import { texts } from './declaration-texts.ts';
import { storedSince } from './stored-since.ts';
import type { Receipt } from './upload-types.ts';

interface Props {
  domain: Domain;
  /** Of the upload that it follows. */
  receipt?: Receipt | undefined;
  /** Asks the domains again, once something is declared. */
  reload: Answer<unknown>['reload'];
}

/** How far the unit has declared in a domain, and the form to declare on. */
export const Declaration = ({ domain, receipt, reload }: Props) => {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const { unit } = useMe();
  const feed = domain.units.find(({ id }) => id === unit?.id)?.feed;
  const completeThrough = feed?.completeThrough ?? null;
  const lastPushAt = feed?.lastPushAt ?? null;
  return (
    <Card>
      <Facts
        rows={[
          [t.soFar, completeThrough === null ? t.never : instant(completeThrough)],
          [t.lastPush, lastPushAt && instant(lastPushAt)],
        ]}
      />
      <DeclarationForm
        key={domain.code}
        domain={domain.code}
        completeThrough={completeThrough}
        stored={storedSince(completeThrough, receipt)}
        onDeclared={reload}
      />
    </Card>
  );
};
