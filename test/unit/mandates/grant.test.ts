import { mandateFrom } from '../../../functions/mandates/grant.ts';
import { GrantRequest } from '../../../functions/mandates/schema.ts';
import { FIRM, OTHER_FIRM } from '../../support/records.ts';

const request = (changes: object = {}) =>
  GrantRequest.parse({ agent: OTHER_FIRM, scopes: ['issue'], expiresOn: '2026-12-31', ...changes });
const grant = (changes: object, now = '2026-03-10T02:00:00Z') =>
  mandateFrom(request(changes), FIRM, 'M1', new Date(now));

describe('a mandate that may be granted', () => {
  it.each([
    ['for today alone', { expiresOn: '2026-03-10' }, '2026-03-10T02:00:00Z'],
    [
      'for today in Shanghai, when it is still yesterday elsewhere',
      { expiresOn: '2026-03-11' },
      '2026-03-10T16:00:00Z',
    ],
    ['for a year', { expiresOn: '2027-03-10' }, '2026-03-10T02:00:00Z'],
    ['for a year from a leap day', { expiresOn: '2029-02-28' }, '2028-02-29T02:00:00Z'],
  ])('%s', (_, changes, now) => {
    expect(grant(changes, now)).toMatchObject({ granter: FIRM, agent: OTHER_FIRM, ...changes });
  });

  it('names scopes and purposes once, in one order, however they come', () => {
    expect(grant({ scopes: ['monitor', 'issue', 'issue'], purposes: ['bidding', 'listing'] })).toMatchObject({
      scopes: ['issue', 'monitor'],
      purposes: ['listing', 'bidding'],
    });
  });
});

describe('a mandate that may not', () => {
  it.each([
    ['to oneself', { agent: FIRM }, '/agent/uscc', 'same-enterprise'],
    ['that has ended', { expiresOn: '2026-03-09' }, '/expiresOn', 'past-date'],
    ['for longer than a year', { expiresOn: '2027-03-11' }, '/expiresOn', 'period-too-long'],
  ])('%s', (_, changes, pointer, code) => {
    expect(() => grant(changes)).toThrow(
      expect.objectContaining({
        code: 'invalid-request',
        extras: { errors: [expect.objectContaining({ pointer, code })] },
      }),
    );
  });

  it.each([
    ['no scope', { scopes: [] }],
    ['an unknown scope', { scopes: ['sell'] }],
    ['an unknown purpose', { purposes: ['fun'] }],
    ['no purpose at all', { purposes: [] }],
    ['a code with a wrong check character', { agent: { ...OTHER_FIRM, uscc: '91370781MA0010117B' } }],
    ['a name that hides its direction', { agent: { ...OTHER_FIRM, name: '示例\u202E公司' } }],
    ['a day that does not exist', { expiresOn: '2026-02-30' }],
    ['a member that is none', { until: '2026-12-31' }],
  ])('%s', (_, changes) => {
    expect(
      GrantRequest.safeParse({ agent: OTHER_FIRM, scopes: ['issue'], expiresOn: '2026-12-31', ...changes }).success,
    ).toBe(false);
  });
});
