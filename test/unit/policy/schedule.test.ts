import { STAGES, stageFrom } from '../../../infra/stages.ts';
import type { Day } from '../../../shared/calendar/dates.ts';
import { PHASES, phaseOn } from '../../../shared/policy/phases.ts';
import { policyOn, policySchedule } from '../../../shared/policy/schedule.ts';

describe('which version is in force', () => {
  it.each([
    ['weifang-2023', '2026-12-31', 'weifang-2023'],
    ['weifang-2023,order-36@2027-01-01', '2026-12-31', 'weifang-2023'],
    ['weifang-2023,order-36@2027-01-01', '2027-01-01', 'order-36'],
    ['weifang-2023,order-36@2027-01-01,national-565@2028-01-01', '2030-01-01', 'national-565'],
  ])('%s on %s: %s', (schedule, day, id) => expect(policyOn(policySchedule(schedule), day as Day).id).toBe(id));

  it.each([
    [''],
    ['weifang-2099'],
    ['weifang-2023@2023-08-29'],
    ['weifang-2023,order-36'],
    ['weifang-2023,order-36@2027-02-30'],
    ['weifang-2023,order-36@2027-01-01@x'],
    ['weifang-2023,order-36@2028-01-01,national-565@2028-01-01'],
  ])('refuses “%s”', (schedule) => expect(() => policySchedule(schedule)).toThrow(/policy/));

  it('is given with the stage, and checked before anything is deployed', () => {
    const given = (policy: string) => stageFrom((name) => ({ policy })[name]);
    expect(stageFrom(() => undefined).policy).toBe(STAGES.production.policy);
    expect(given('order-36').policy).toBe('order-36');
    expect(() => given('nothing')).toThrow();
  });
});

describe('the timetable of the policy', () => {
  it.each([
    ['2023-08-28', undefined],
    ['2023-08-29', 'trial'],
    ['2023-10-20', 'trial'],
    ['2023-10-21', 'guidance'],
    ['2023-11-30', 'guidance'],
    ['2023-12-01', 'full'],
    ['2026-11-24', 'full'],
  ])('on %s: %s', (day, id) => expect(phaseOn(day as Day)?.id).toBe(id));

  it('lets departments fetch reports and paper certificates lapse from the same day on', () => {
    expect(PHASES.map(({ directFetch, certificatesValid }) => directFetch !== certificatesValid)).toEqual([
      true,
      true,
      true,
    ]);
    expect(PHASES.filter(({ directFetch }) => directFetch).map(({ id }) => id)).toEqual(['full']);
  });
});
