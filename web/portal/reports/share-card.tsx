import { api } from '../../api/client.ts';
import type { paths } from '../../api/openapi.d.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../ui/button/button.tsx';
import { Badge, type Tone } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { useConfirm } from '../../ui/dialog/confirm.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Card } from '../../ui/page/card.tsx';
import { Section } from '../../ui/page/section.tsx';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import { usePurposes } from '../../ui/report/purposes.ts';
import { texts } from './share-texts.ts';

type Share =
  paths['/v1/reports/{reportNo}/shares']['get']['responses'][200]['content']['application/json']['shares'][number];

const TONES: Readonly<Record<Share['state'], Tone>> = {
  active: 'green',
  expired: 'grey',
  revoked: 'red',
  'used-up': 'grey',
};

/** One share: for whom, until when, who opened it. */
export const ShareCard = ({ share, onRevoked }: { share: Share; onRevoked: () => void }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const purposes = usePurposes();
  return (
    <Card>
      <Section
        title={<Chinese>{share.recipient}</Chinese>}
        level={3}
        actions={<Badge tone={TONES[share.state]}>{t.states[share.state]}</Badge>}
      >
        <Facts
          rows={[
            [t.purpose, purposes.nameOf(share.purpose)],
            [t.createdAt, format.instant(share.createdAt)],
            [t.expiresAt, format.instant(share.expiresAt)],
            [t.revokedAt, share.revokedAt && format.instant(share.revokedAt)],
            [t.opened, <Openings share={share} />],
          ]}
        />
        {share.state === 'active' && <Revoke share={share} onRevoked={onRevoked} />}
      </Section>
    </Card>
  );
};

const Openings = ({ share: { opened, openings } }: { share: Share }) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <>
      <p>{t.openedOf(opened.length, openings)}</p>
      {opened.length > 0 && (
        <ul>
          {opened.map(({ at, channel, by }) => (
            <li key={`${at} ${by.name}`}>
              {format.instant(at)} · <Chinese>{by.name}</Chinese>
              {by.stated && t.stated} · {t.by[channel]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const Revoke = ({ share: { reportNo, shareId }, onRevoked }: { share: Share; onRevoked: () => void }) => {
  const t = useTexts(texts);
  const confirm = useConfirm();
  const revoke = useAction(
    (_: undefined, sentWith) =>
      api.POST('/v1/reports/{reportNo}/shares/{shareId}/revoke', {
        params: { path: { reportNo, shareId } },
        ...sentWith,
      }),
    onRevoked,
  );
  const ask = async () => {
    const question = { title: t.revokeTitle, text: <p>{t.revokeText}</p>, yes: t.revoke, isDanger: true };
    if (await confirm(question)) await revoke.run(undefined);
  };
  return (
    <>
      {revoke.problem && <ProblemNotice problem={revoke.problem} />}
      <Toolbar>
        <Button variant="danger" busy={revoke.busy} onClick={ask}>
          {t.revoke}
        </Button>
      </Toolbar>
    </>
  );
};
