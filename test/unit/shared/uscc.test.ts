import { isIndividualBusiness, isUscc, usccCheckCharacter } from '../../../shared/uscc.ts';

describe('unified social credit code (GB 32100-2015)', () => {
  it.each([
    '914403001922038216',
    '9144030071526726XG',
    '91330100799655058B',
    '91370700MA0000015C',
    '91370781MA0000015N',
    '913707001234567880',
  ])('accepts %s', (code) => expect(isUscc(code)).toBe(true));

  it.each([
    ['a wrong check character', '914403001922038217'],
    ['two neighbours swapped', '914403001922038261'],
    ['a letter outside the alphabet', '9137078IMA0000015N'],
    ['lower case', '91370781ma0000015n'],
    ['17 characters', '91370781MA0000015'],
    ['19 characters', '91370781MA0000015N0'],
    ['nothing', ''],
  ])('refuses %s', (_, code) => expect(isUscc(code)).toBe(false));

  it('finds every single wrong character of a code', () => {
    const code = '91370781MA0000015N';
    for (let i = 0; i < 17; i++)
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY')
        if (other !== code.charAt(i))
          expect(usccCheckCharacter(code.slice(0, i) + other + code.slice(i + 1, 17))).not.toBe('N');
  });

  it('knows individual businesses by their prefix', () => {
    expect(isIndividualBusiness('92370781MA0000015K')).toBe(true);
    expect(isIndividualBusiness('91370781MA0000015N')).toBe(false);
  });
});
