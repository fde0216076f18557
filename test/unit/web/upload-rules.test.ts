import { waitBeforeAsking } from '../../../web/api/polling.ts';
import { ownDomains } from '../../../web/console/domains/own-domains.ts';
import { fileFault } from '../../../web/console/uploads/file-fault.ts';
import { storedSince } from '../../../web/console/uploads/stored-since.ts';
import { domainLabel } from '../../../web/ui/domains/domain-label.ts';

it.each([
  [undefined, 'needed'],
  [{ size: 0 }, 'empty'],
  [{ size: 2_000_000_001 }, 'tooLarge'],
  [{ size: 2_000_000_000 }, undefined],
])('of a file %j is wrong: %s', (file, fault) => expect(fileFault(file)).toBe(fault));

describe('the figure to declare after an upload', () => {
  const receipt = { receivedAt: '2026-03-02T10:00:00+08:00', stored: 12 };

  it.each([
    ['never declared', null, 12],
    ['declared before', '2026-03-02T01:59:00Z', 12],
    ['declared since', '2026-03-02T02:00:00Z', undefined],
  ])('%s', (_, completeThrough, figure) => expect(storedSince(completeThrough, receipt)).toBe(figure));

  it('is not guessed without one', () => expect(storedSince(null, undefined)).toBeUndefined());
});

it('offers a unit its own domains', () => {
  const domains = [
    { code: '01', units: [{ id: 'a' }] },
    { code: '02', units: [{ id: 'b' }, { id: 'a' }] },
    { code: '03', units: [] },
  ];
  expect(ownDomains(domains, 'a').map(({ code }) => code)).toEqual(['01', '02']);
  expect(ownDomains(domains, undefined)).toEqual([]);
});

it.each([
  ['zh-CN', '30 税务'],
  ['en', '30 Taxation'],
] as const)('names a domain in %s', (language, label) =>
  expect(domainLabel({ code: '30', name: '税务', nameEn: 'Taxation' }, language)).toBe(label),
);

it('asks again at once, then ever more slowly, but never less than every quarter of a minute', () => {
  const waits = [0, 1, 2, 20].map(waitBeforeAsking);
  expect(waits).toEqual([1000, 1500, 2250, 15_000]);
});
