import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { DateInput } from '../../ui/form/date-input.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { monthsBack } from '../quality/months-back.ts';
import { Assistance } from './assistance.tsx';
import { Complaints } from './complaints.tsx';
import { Reports } from './reports.tsx';
import { texts } from './texts.ts';

/** Half a year, which is seen at a glance. */
const MONTHS = 6;

/** What the reform comes to, by month. */
export default function FiguresPage() {
  const t = useTexts(texts);
  const thisMonth = today().slice(0, 7);
  const address = useAddress({ from: monthsBack(thisMonth, MONTHS - 1), to: thisMonth });
  const months = address.values;
  return (
    <Page title={t.title} lead={t.lead} actions={<Button onClick={() => print()}>{t.print}</Button>}>
      <Filters address={address}>
        <DateInput {...address.bind('from')} type="month" max={thisMonth} label={t.from} required />
        <DateInput {...address.bind('to')} type="month" max={thisMonth} label={t.to} required />
      </Filters>
      {months.from > months.to ? (
        <Notice kind="fault">{t.order}</Notice>
      ) : (
        <>
          <Reports months={months} />
          <Complaints months={months} />
          <Assistance months={months} />
        </>
      )}
    </Page>
  );
}
