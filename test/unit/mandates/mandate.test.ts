import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { type Mandate, mandateState, refusalOf, requireUse, type Use } from '../../../shared/mandates/mandate.ts';
import { FIRM, OTHER_FIRM } from '../../support/records.ts';

const mandate = (changes: Partial<Mandate> = {}): Mandate => ({
  mandateId: 'M1',
  granter: FIRM,
  agent: OTHER_FIRM,
  scopes: ['issue'],
  purposes: null,
  grantedAt: '2026-03-01T02:00:00.000Z' as Instant,
  expiresOn: '2026-06-30' as Day,
  ...changes,
});
const REVOKED = { revokedAt: '2026-04-01T00:00:00.000Z' as Instant };

describe('the state of a mandate', () => {
  it.each<[string, Partial<Mandate>, string, string]>([
    ['holds from its grant', {}, '2026-03-01T02:00:00Z', 'active'],
    ['holds through the last moment of its last day in Shanghai', {}, '2026-06-30T15:59:59.999Z', 'active'],
    ['has expired when that day is over', {}, '2026-06-30T16:00:00Z', 'expired'],
    ['is revoked', REVOKED, '2026-04-01T00:00:00Z', 'revoked'],
    ['stays revoked once it would have expired', REVOKED, '2027-01-01T00:00:00Z', 'revoked'],
  ])('%s', (_, changes, now, state) => {
    expect(mandateState(mandate(changes), new Date(now))).toBe(state);
  });
});

describe('what a mandate allows', () => {
  const now = new Date('2026-05-01T00:00:00Z');
  it.each<[string, Partial<Mandate>, Use, boolean]>([
    ['its scope', {}, { scope: 'issue' }, true],
    ['no other scope', {}, { scope: 'read' }, false],
    ['each of several', { scopes: ['issue', 'monitor'] }, { scope: 'monitor' }, true],
    ['any purpose where it names none', {}, { scope: 'issue', purpose: 'bidding' }, true],
    ['the purposes it names', { purposes: ['listing'] }, { scope: 'issue', purpose: 'listing' }, true],
    ['no other purpose', { purposes: ['listing'] }, { scope: 'issue', purpose: 'bidding' }, false],
    ['what has no purpose, whatever it names', { purposes: ['listing'] }, { scope: 'issue' }, true],
    ['nothing once it is revoked', REVOKED, { scope: 'issue' }, false],
    ['nothing once it has expired', { expiresOn: '2026-04-30' as Day }, { scope: 'issue' }, false],
  ])('%s', (_, changes, use, allowed) => {
    expect(refusalOf(mandate(changes), use, now) === undefined).toBe(allowed);
    const required = () => requireUse(mandate(changes), use, now);
    if (allowed) expect(required).not.toThrow();
    else expect(required).toThrow(expect.objectContaining({ code: 'no-mandate', status: 403 }));
  });
});
