import { directoryOf, isPerson } from '../../../infra/local/idp/directory.ts';
import { weifang } from '../../../shared/domains/weifang.ts';

const known = { persona: 'enterprise:91370781MA0020008E', name: '青州市㛃玉𬭎达示例食品有限公司' };
const bank = { persona: 'relying-party:sample-bank', name: '示例银行' };
const directory = directoryOf([known, bank], weifang.units);
const [unit] = weifang.units.values();

describe('the directory of personas', () => {
  it('knows each enterprise with a valid code, and the names of the samples', () => {
    expect(directory.find(known.persona)).toEqual({
      role: 'enterprise',
      uscc: '91370781MA0020008E',
      name: known.name,
    });
    const other = directory.find('enterprise:91370781MA0010010Y');
    expect(other).toEqual({ role: 'enterprise', uscc: '91370781MA0010010Y' });
  });

  it('knows the units of the registry, as departments and as officers', () => {
    for (const role of ['department', 'officer'])
      expect(directory.find(`${role}:${unit?.id}`)).toEqual({ role, dept: unit?.id, name: unit?.name });
  });

  it.each([
    ['province', false],
    ['operator', true],
    ['relying-party:sample-bank', false],
    ['enterprise:91370781MA0020008E', true],
    [`officer:${unit?.id}`, true],
    [`department:${unit?.id}`, false],
  ])('%s is a person: %s', (persona, person) => {
    const identity = directory.find(persona);
    expect(identity !== undefined && isPerson(identity)).toBe(person);
  });

  it.each([
    '',
    'enterprise',
    'enterprise:',
    'enterprise:91370781MA0020008F',
    'enterprise:91370781ma0020008e',
    'department:nobody',
    'officer:',
    'province:x',
    'operator:x',
    'relying-party:nobody',
    'admin',
    'constructor',
  ])('knows no “%s”', (persona) => {
    expect(directory.find(persona)).toBeUndefined();
  });
});
