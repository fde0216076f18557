import { tellOfProvisionalDeadlines } from '../../../functions/ingest/provisional-deadlines.ts';
import type { Batch } from '../../../shared/batches/batch-store.ts';
import type { Day } from '../../../shared/calendar/dates.ts';
import { PROVISIONAL_DEADLINES } from '../../../shared/calendar/provisional-alarm.ts';
import { calendarEnds } from '../../../shared/calendar/working-days.ts';

const logged = (waiting: Pick<Batch['quality'], 'provisional' | 'provisionalChanges'>): unknown[] => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  tellOfProvisionalDeadlines({
    batchId: 'B1',
    domain: '21',
    unit: 'qz-scjg',
    receivedAt: '2099-03-10T02:00:00.000Z',
    bodyDigest: '',
    outcomes: '',
    stores: [],
    quality: { rows: 5, rejected: 0, compliant: 5, decisions: 0, broken: {}, ...waiting, examples: [] },
  });
  const lines = warn.mock.calls.map(([line]) => JSON.parse(String(line)));
  warn.mockRestore();
  return lines;
};

it('tells how many decisions and changes wait for a calendar, and how far it reaches', () => {
  const provisional = { ['2099-01-04' as Day]: 2, ['2099-01-05' as Day]: 1 };
  const provisionalChanges = { ['2099-01-06' as Day]: 2 };
  expect(logged({ provisional, provisionalChanges })).toEqual([
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
  expect(logged({ provisional: {} })).toEqual([]);
});
