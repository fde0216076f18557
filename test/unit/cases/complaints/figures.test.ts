import type { Complaint, EndedTerm } from '../../../../functions/cases/complaints/complaint.ts';
import { type CountedComplaint, figuresOf } from '../../../../functions/cases/complaints/figures.ts';
import { type Day, toInstant } from '../../../../shared/calendar/dates.ts';
import { monthsFrom } from '../../../../shared/calendar/months.ts';
import { ACCEPT, ANSWER, ASSIGN, DECLINE, filed, REOPEN, type Taken, taken, VISIT, WITHDRAW } from './fixture.ts';

const on = (day: string, act: Taken): Taken => ({ ...act, at: toInstant(`${day}T15:00:00+08:00`) });
const rate = (score: number): Taken => ({
  action: 'rate',
  party: 'owner',
  brings: { rating: { score, comment: null, at: toInstant('2026-03-18T00:00:00Z') } },
});
const told = (satisfaction: number | null): Taken => ({
  ...VISIT,
  brings: {
    visit: { contacted: satisfaction !== null, satisfaction, note: null, at: toInstant('2026-03-18T00:00:00Z') },
  },
});
const service = { about: 'service', demanded: null } as const;
const bidding: Partial<Complaint> = { demanded: { certificate: '无欠税证明', purpose: 'bidding', domains: [] } };

/** All filed on Tuesday 10 March 2026: to be answered by Tuesday the 17th. */
const ALL = [
  // Answered in time: after 0, 3 and 5 working days.
  taken(filed(service), ACCEPT, ANSWER, rate(5)),
  taken(filed(), ACCEPT, on('2026-03-13', ANSWER), told(4)),
  taken(filed(bidding), ACCEPT, on('2026-03-17', ANSWER), told(2), rate(1)),
  // Answered late: after 6 working days; not reached, so that nothing is known of its satisfaction.
  taken(filed(), ACCEPT, ASSIGN, on('2026-03-18', ANSWER), told(null)),
  // Answered in time, and after it was reopened (until 27 March) late.
  taken(filed(service), ACCEPT, on('2026-03-12', ANSWER), on('2026-03-20', REOPEN), on('2026-03-30', ANSWER), rate(3)),
  // Declined and withdrawn in time; withdrawn when it was too late for an answer.
  taken(filed(service), on('2026-03-11', DECLINE)),
  taken(filed(service), on('2026-03-16', WITHDRAW)),
  taken(filed(service), on('2026-03-18', WITHDRAW)),
  // Neither answered: one is prolonged to 24 March.
  taken(filed(), ACCEPT),
  taken(filed(bidding), ACCEPT, on('2026-03-16', { action: 'extend', party: 'desk' })),
];

const at = (day: string) => figuresOf(ALL, toInstant(`${day}T00:00:00+08:00`));

describe('the figures of a few complaints, counted by hand', () => {
  it('on 20 March', () => {
    expect(at('2026-03-20')).toEqual({
      complaints: 10,
      certificateDemanded: {
        complaints: 5,
        byPurpose: { listing: 3, financing: 0, bidding: 2, award: 0, other: 0 },
      },
      answeredInTime: 3,
      // Answered late, reopened and late, withdrawn too late, not answered at all.
      overdue: 4,
      pending: 1,
      declined: 1,
      withdrawn: 2,
      reopened: 1,
      // 0, 2, 3, 5, 6.
      medianWorkingDays: 3,
      // 5, 4, 1 (its own word, not what was noted), 3.
      satisfaction: { ratings: 4, average: '3.25' },
    });
  });

  it('after the prolonged term is over too', () => {
    expect(at('2026-03-25')).toMatchObject({ overdue: 5, pending: 0 });
  });

  it('of an even number of answers, the median is the mean of the middle two', () => {
    const two = [ALL[0], ALL[1]] as CountedComplaint[];
    expect(figuresOf(two, toInstant('2026-03-20T00:00:00Z')).medianWorkingDays).toBe(1.5);
  });

  it('of nothing there is no median and no average', () => {
    expect(figuresOf([], toInstant('2026-03-20T00:00:00Z'))).toMatchObject({
      complaints: 0,
      medianWorkingDays: null,
      satisfaction: { ratings: 0, average: null },
    });
  });
});

describe('a term whose last day was provisional', () => {
  const answered = taken(filed(), ACCEPT, on('2026-03-16', ANSWER));
  const [term] = answered.endedTerms as [EndedTerm];
  const judged = () => {
    // As a calendar that knew less would have had it: by Friday the 13th.
    const deadline = {
      day: '2026-03-13' as Day,
      dueBy: toInstant('2026-03-13T16:00:00Z'),
      provisional: true,
      calendar: 'older',
    };
    const endedTerms = [{ ...term, clock: { ...term.clock, deadline } }];
    return figuresOf([{ ...answered, endedTerms }], toInstant('2026-03-20T00:00:00Z'));
  };

  it('is judged by the calendar that is known when it is counted', () => {
    expect(judged()).toMatchObject({ answeredInTime: 1, overdue: 0 });
  });
});

describe('the figures of any of them', () => {
  const subsets = Array.from({ length: 2 ** ALL.length }, (_, n) => ALL.filter((_complaint, i) => (n >> i) % 2 === 1));

  it('put each in one place: in time, overdue, pending, or declined or withdrawn before it was overdue', () => {
    for (const some of subsets) {
      const { answeredInTime, overdue, pending, complaints } = figuresOf(some, toInstant('2026-03-20T00:00:00Z'));
      const ended = some.filter((one) => one === ALL[5] || one === ALL[6]).length;
      expect(answeredInTime + overdue + pending + ended).toBe(complaints);
    }
  });

  it('do not depend on their order', () => {
    const now = toInstant('2026-03-20T00:00:00Z');
    for (const some of subsets.slice(0, 200)) expect(figuresOf([...some].reverse(), now)).toEqual(figuresOf(some, now));
  });
});

describe('months', () => {
  it.each([
    ['2026-03', '2026-03', ['2026-03']],
    ['2025-11', '2026-02', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2026-03', '2026-02', []],
  ])('from %s to %s', (from, to, months) => {
    expect(monthsFrom(from, to)).toEqual(months);
  });
});
