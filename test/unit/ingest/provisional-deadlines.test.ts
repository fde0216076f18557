import { PROVISIONAL_DEADLINES } from '../../../functions/ingest/config.ts';
import { tellOfProvisionalDeadlines } from '../../../functions/ingest/provisional-deadlines.ts';
import type { Batch } from '../../../shared/batches/batch-store.ts';
import type { Day } from '../../../shared/calendar/dates.ts';
import { calendarEnds } from '../../../shared/calendar/working-days.ts';

const logged = (provisional: Batch['quality']['provisional']): unknown[] => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  tellOfProvisionalDeadlines({
    batchId: 'B1',
    domain: '21',
    unit: 'qz-scjg',
    receivedAt: '2099-03-10T02:00:00.000Z',
    bodyDigest: '',
    outcomes: '',
    stores: [],
    quality: { rows: 5, rejected: 0, compliant: 5, decisions: 0, broken: {}, provisional, examples: [] },
  });
  const lines = warn.mock.calls.map(([line]) => JSON.parse(String(line)));
  warn.mockRestore();
  return lines;
};

it('tells how many decisions wait for a calendar, and how far it reaches', () => {
  expect(logged({ ['2099-01-04' as Day]: 2, ['2099-01-05' as Day]: 3 })).toEqual([
    {
      level: 'warn',
      event: PROVISIONAL_DEADLINES,
      batchId: 'B1',
      domain: '21',
      unit: 'qz-scjg',
      rows: 5,
      calendarEnds,
    },
  ]);
});

it('says nothing where every deadline is known', () => {
  expect(logged({})).toEqual([]);
});
