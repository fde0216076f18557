import { demoEnterprise } from '../../../infra/local/sample-city/identities.ts';
import { personas } from '../../../infra/local/sample-city/personas.ts';
import { weifang } from '../../../shared/domains/weifang.ts';

const listed = personas();
const position = (persona: string) => listed.findIndex((one) => one.persona === persona);

describe('the sample personas', () => {
  it('are each listed once, with a name', () => {
    expect(new Set(listed.map(({ persona }) => persona)).size).toBe(listed.length);
    expect(listed.filter(({ name }) => name === '')).toEqual([]);
    expect(listed).toHaveLength(200 + 2 * weifang.units.size + 5);
  });

  it('begin with the enterprise of the demonstration', () => {
    expect(listed[0]).toEqual({ persona: `enterprise:${demoEnterprise.uscc}`, name: demoEnterprise.name });
  });

  it.each(weifang.domains.map(({ name, units }) => [name, units] as const))(
    'of %s begin with the lead unit',
    (_, units) => {
      for (const role of ['department', 'officer']) {
        const positions = units.map(({ id }) => position(`${role}:${id}`));
        expect(positions[0]).toBeGreaterThanOrEqual(0);
        expect(positions[0]).toBe(Math.min(...positions));
      }
    },
  );

  it('include the province, the operator and relying parties', () => {
    for (const persona of ['province', 'operator', 'relying-party:sample-bank'])
      expect(position(persona)).toBeGreaterThan(0);
  });
});
