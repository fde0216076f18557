import { businessClock, parseInstant } from '../../../infra/local/clock.ts';

describe('the business clock', () => {
  const start = new Date('2026-03-02T09:00:00+08:00');

  it('starts at its instant and runs on from there', () => {
    let system = 1000;
    const clock = businessClock(start, () => system);
    expect(clock.now()).toEqual(start);
    system += 90_000;
    expect(clock.now()).toEqual(new Date('2026-03-02T09:01:30+08:00'));
  });

  it('runs on from where it was moved to', () => {
    let system = 1000;
    const clock = businessClock(undefined, () => system);
    expect(clock.now()).toEqual(new Date(1000));
    clock.moveTo(start);
    system += 1000;
    expect(clock.now()).toEqual(new Date('2026-03-02T09:00:01+08:00'));
  });
});

describe('an instant', () => {
  it.each(['2026-03-02T09:00:00+08:00', '2026-03-02T01:00:00Z', '2026-03-02T09:00+08:00', '2026-03-02T01:00:00.000Z'])(
    'is %s',
    (text) => {
      expect(parseInstant(text)).toEqual(new Date('2026-03-02T01:00:00Z'));
    },
  );

  it.each([undefined, 0, '', '2026', '2026-03-02', '2026-03-02T09:00:00', '2026-13-02T09:00:00Z', 'yesterday'])(
    'is not %s',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );
});
