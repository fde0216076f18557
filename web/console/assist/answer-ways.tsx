import { useAddress } from '../../ui/address/use-address.ts';
import { Tabs } from '../../ui/content/tabs.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { AnswersFile } from './answers-file/answers-file.tsx';
import { AnswerForm } from './subjects/answer-form.tsx';
import { DeclineForm } from './terms/decline-form.tsx';
import { ExtendForm } from './terms/extend-form.tsx';
import { texts } from './texts.ts';
import type { RequestOnPage } from './use-request.ts';

interface Props {
  asked: RequestOnPage;
  /** With what was done, in words. */
  onDone: (said: string) => void;
}

/** One by one or many at once, by a table, or: more time, or not ours. All stay filled in while another is looked at. */
export const AnswerWays = ({ asked, onDone }: Props) => {
  const t = useTexts(texts);
  const address = useAddress({ way: 'here' });
  const { request } = asked;
  const isOpen = request.answeredAt === null;
  const ways = [
    { id: 'here', label: t.here },
    { id: 'file', label: t.byFile },
    ...(isOpen && request.extension === null && request.state === 'open' ? [{ id: 'extend', label: t.extend }] : []),
    ...(isOpen ? [{ id: 'decline', label: t.decline }] : []),
  ];
  const way = ways.some(({ id }) => id === address.values.way) ? address.values.way : 'here';
  return (
    <Tabs label={t.ways} tabs={ways} selected={way} onSelect={(id) => address.set({ way: id })}>
      <div hidden={way !== 'here'}>
        <AnswerForm asked={asked} onDone={onDone} />
      </div>
      {way === 'file' && <AnswersFile request={request} onDone={onDone} />}
      {way === 'extend' && <ExtendForm request={request} onDone={onDone} />}
      {way === 'decline' && <DeclineForm request={request} onDone={onDone} />}
    </Tabs>
  );
};
