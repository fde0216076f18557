import { worstFirst } from '../../../web/console/feeds/worst-first.ts';

const feed = (state: 'current' | 'late' | 'stale' | 'silent' | 'suspended') => ({
  state,
  completeThrough: null,
  lastPushAt: null,
});
const domain = (code: string, state: Parameters<typeof feed>[0], covered = true) => ({
  code,
  name: code,
  rhythm: 'daily',
  inForceFrom: '2023-08-29',
  department: null,
  feed: feed(state),
  units: covered ? [{ id: code, name: code, region: '370700', feed: feed(state) }] : [],
});

it('puts first what wants attention, and last what nobody sends data for', () => {
  const domains = [
    domain('01', 'current'),
    domain('02', 'silent', false),
    domain('03', 'late'),
    domain('04', 'stale'),
    domain('05', 'silent'),
    domain('06', 'suspended'),
  ];
  expect(worstFirst(domains).map(({ code }) => code)).toEqual(['05', '04', '03', '06', '01', '02']);
});
