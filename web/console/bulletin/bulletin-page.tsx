import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/button/button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import { AsOf, MonthChoice } from '../quality/month-heading.tsx';
import { RuleTable } from '../quality/rule-table.tsx';
import type { Bulletin } from '../quality/texts.ts';
import { DomainFigures } from './domain-figures.tsx';
import { LateDomains } from './late-domains.tsx';
import { texts } from './texts.ts';
import { Totals } from './totals.tsx';
import { UnitFigures } from './unit-figures.tsx';
import { Worst } from './worst.tsx';

/** What the city tells its departments of their data each month: to be read, printed and downloaded. */
export default function BulletinPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const address = useAddress({ month: today().slice(0, 7), sort: '' });
  const { month } = address.values;
  const bulletin = useAnswer(
    (signal) => api.GET('/v1/quality/bulletin', { params: { query: { month } }, signal }),
    [month],
  );
  const actions = (
    <>
      <LinkButton href={`/v1/quality/bulletin.xlsx?month=${month}`}>{t.download}</LinkButton>
      <Button onClick={() => print()}>{t.print}</Button>
    </>
  );
  return (
    <Page title={t.ofMonth(format.month(month))} lead={t.lead} actions={actions}>
      <MonthChoice address={address} />
      <Answered of={bulletin}>{(answer) => <Parts of={answer} address={address} />}</Answered>
    </Page>
  );
}

interface Sorting {
  values: { sort: string };
  set: (changes: { sort: string }) => void;
}

const Parts = ({ of: bulletin, address }: { of: Bulletin; address: Sorting }) => {
  const t = useTexts(texts);
  const sorting = { sort: address.values.sort, onSort: (sort: string) => address.set({ sort }) };
  return (
    <>
      <AsOf of={bulletin} />
      <Totals figures={bulletin.figures} />
      <LateDomains domains={bulletin.domains} />
      <Worst of={bulletin} />
      <DomainFigures domains={bulletin.domains} {...sorting} />
      <UnitFigures units={bulletin.units} {...sorting} />
      <Section title={t.rules}>
        <RuleTable figures={bulletin.figures.rules} rules={bulletin.rules} isCaptionHidden />
      </Section>
    </>
  );
};
