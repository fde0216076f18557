import { sameToday } from '../../../web/portal/home/same-today.ts';
import {
  type Choices,
  choiceFaults,
  defaultChoices,
  issueRequest,
} from '../../../web/portal/reports/choices/choices.ts';
import { commonPurpose } from '../../../web/portal/reports/groups/common-purpose.ts';
import { shareRequest } from '../../../web/portal/reports/share-request.ts';
import { dayOf } from '../../../web/ui/i18n/format.ts';

const chosen = (changes: Partial<Choices> = {}): Choices => ({ ...defaultChoices('zh-CN'), ...changes });

describe('a request for a report', () => {
  it('leaves to the platform what was not chosen', () => {
    expect(issueRequest(chosen())).toEqual({ purpose: 'other', language: 'zh-CN' });
  });

  it('is for both languages where the page is read in English', () => {
    expect(issueRequest(defaultChoices('en')).language).toBe('zh-CN/en');
  });

  it('says what was chosen', () => {
    const all = { from: '2024-01-01', to: '2025-01-01', domains: ['21', '30'] };
    expect(issueRequest(chosen({ purpose: 'listing', ...all }))).toEqual({
      ...{ purpose: 'listing', language: 'zh-CN' },
      ...all,
    });
  });

  it.each([
    ['2025-01-02', '2025-01-01', { from: 'order' }],
    ['2025-01-01', '2025-01-01', {}],
    ['2025-01-02', '', {}],
    ['', '2025-01-01', {}],
  ])('from %s to %s', (from, to, faults) => {
    expect(choiceFaults(chosen({ from, to }), { order: 'order' })).toEqual(faults);
  });
});

describe('a report of today that answers the same question', () => {
  const report = {
    purpose: 'other',
    language: 'zh-CN',
    issuedAt: '2026-03-02T08:00:00+08:00',
    period: { from: '2023-03-02', to: '2026-03-02' },
    status: 'current',
  };
  const clock = { today: '2026-03-02', dayOf };
  const find = (changes: object, choices: Partial<Choices> = {}) =>
    sameToday([{ ...report, ...changes }], chosen(choices), clock);

  it('is found, by the defaults and by the dates that they stand for', () => {
    expect(find({})).toEqual(report);
    expect(find({}, { from: '2023-03-02', to: '2026-03-02' })).toEqual(report);
  });

  it.each([
    ['of yesterday', { issuedAt: '2026-03-01T23:59:59+08:00' }, {}],
    ['that no longer holds', { status: 'data-changed' }, {}],
    ['for another purpose', { purpose: 'listing' }, {}],
    ['in another language', { language: 'zh-CN/en' }, {}],
    ['of another period', { period: { from: '2022-03-02', to: '2026-03-02' } }, {}],
    ['while domains are chosen', {}, { domains: ['21'] }],
  ])('not one %s', (_, changes, choices) => {
    expect(find(changes, choices)).toBeUndefined();
  });

  it('is found on a leap day', () => {
    const leap = { issuedAt: '2028-02-29T08:00:00+08:00', period: { from: '2025-02-28', to: '2028-02-29' } };
    expect(sameToday([{ ...report, ...leap }], chosen(), { today: '2028-02-29', dayOf })).toBeDefined();
  });
});

describe('a share', () => {
  const fields = { purpose: 'financing', recipient: '示例银行', expiresAt: '', openings: '3' } as const;

  it('lasts as long as the platform says, unless a day is named', () => {
    expect(shareRequest(fields)).toEqual({ purpose: 'financing', recipient: '示例银行', openings: 3 });
  });

  it('lasts to the end of its last day in Shanghai', () => {
    expect(shareRequest({ ...fields, expiresAt: '2026-03-05' }).expiresAt).toBe('2026-03-05T23:59:59+08:00');
  });
});

it.each([
  ['none is limited', [{ purposes: null }], undefined],
  ['one is limited', [{ purposes: null }, { purposes: ['award'] }], 'award'],
  ['they share one', [{ purposes: ['listing', 'award'] }, { purposes: ['award'] }], 'award'],
  ['they share none', [{ purposes: ['listing'] }, { purposes: ['award'] }], undefined],
] as const)('the purpose of mandates where %s', (_, mandates, purpose) => {
  expect(commonPurpose(mandates)).toBe(purpose);
});
