import { usccFault, usccIn } from '../../../web/ui/uscc/uscc-fault.ts';

const CODE = '91370781MA0020008E';

it.each([
  ['', undefined],
  [CODE, undefined],
  [' 9137 0781 ma00 2000 8e ', undefined],
  ['９１３７０７８１ＭＡ００２０００８Ｅ', undefined],
  [CODE.slice(1), { is: 'length', length: 17 }],
  [`${CODE}1`, { is: 'length', length: 19 }],
  ['91370781MAOO20008E', { is: 'character', character: 'O' }],
  ['91370781-A0020008E', { is: 'character', character: '-' }],
  ['91370781MA0020008F', { is: 'check' }],
  ['91370781MA0020080E', { is: 'check' }],
])('what is wrong with “%s”', (typed, fault) => {
  expect(usccFault(typed)).toEqual(fault);
});

it('sends a code as the platform writes it', () => {
  expect(usccIn('　91370781ma0020008e ')).toBe(CODE);
});
