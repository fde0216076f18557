import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { domainLabel } from '../../ui/domains/domain-label.ts';
import { type Domain, useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Page } from '../../ui/page/page.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { useMe } from '../../ui/session/session.tsx';
import { FeedState } from '../domains/feed-state.tsx';
import { FeedQuality } from './feed-quality.tsx';
import { feedTexts } from './feed-texts.ts';
import { UnitFeeds } from './unit-feeds.tsx';
import { isCovered } from './worst-first.ts';

/** One domain: how its units keep up, and the quality of what they send. */
export default function FeedPage({ params: { domain: code } }: PageProps<'domain'>) {
  const t = useTexts(feedTexts);
  const language = useLanguage();
  const { unit, role } = useMe();
  const known = useDomains().data?.domains.find((domain) => domain.code === code);
  const feed = useAnswer(
    (signal) => api.GET('/v1/domains/{domain}/feed', { params: { path: { domain: code } }, signal }),
    [code],
  );
  const isOwn = known?.units.some(({ id }) => id === unit?.id) ?? false;
  return (
    <Page
      title={t.title(known === undefined ? code : domainLabel(known, language))}
      back={{ to: '/feeds', label: t.back }}
      actions={<Actions domain={code} isOwn={isOwn} mayReconcile={isOwn || role === 'operator'} />}
    >
      <Answered of={feed}>
        {(domain) => (
          <>
            {isCovered(domain) && <FeedFacts domain={domain} />}
            <UnitFeeds domain={domain} />
          </>
        )}
      </Answered>
      <FeedQuality domain={code} />
    </Page>
  );
}

const FeedFacts = ({ domain: { feed, department } }: { domain: Domain }) => {
  const t = useTexts(feedTexts);
  const format = useFormat();
  return (
    <Facts
      rows={[
        [t.department, department && <Chinese key="department">{department.name}</Chinese>],
        [t.state, <FeedState key="state" state={feed.state} />],
        [t.completeThrough, feed.completeThrough === null ? t.never : format.instant(feed.completeThrough)],
        [t.gap, gapIn(feed, t, format)],
        [t.lastPush, feed.lastPushAt === null ? t.neverPushed : format.instant(feed.lastPushAt)],
      ]}
    />
  );
};

interface ActionsProps {
  domain: string;
  isOwn: boolean;
  mayReconcile: boolean;
}

const Actions = ({ domain, isOwn, mayReconcile }: ActionsProps) => {
  const t = useTexts(feedTexts);
  return (
    <>
      {isOwn && <LinkButton to="/uploads">{t.declare}</LinkButton>}
      {mayReconcile && <LinkButton to={`/feeds/${domain}/held`}>{t.reconcile}</LinkButton>}
    </>
  );
};

/** From when on reports say that the data is incomplete. */
const gapIn = ({ state, completeThrough }: Domain['feed'], t: FeedTexts, format: Format): string | null => {
  if (state === 'current') return null;
  return completeThrough === null ? t.wholeGap : t.gapFrom(format.instant(completeThrough));
};

type FeedTexts = (typeof feedTexts)['zh-CN'];
type Format = ReturnType<typeof useFormat>;
