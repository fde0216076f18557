import { personalNumberIn } from '../../../functions/cases/statements/personal-numbers.ts';
import { ProposeRequest } from '../../../functions/cases/statements/schema.ts';
import { FIRM } from '../../support/records.ts';

/** Made up: no number of a person; region 000000 is nowhere, and mobile numbers of all zeros are nobody's. */
const IDENTITY = '100000199001010010';
const MOBILE = '13900000000';

it.each<[string, string, ReturnType<typeof personalNumberIn>]>([
  ['an identity number', `身份证号${IDENTITY}。`, 'identity'],
  ['one that ends with X', '10000019900101001x', 'identity'],
  ['in full-width digits', '１０００００１９９００１０１００１０', 'identity'],
  ['broken up by spaces', '100000 19900101 0010', 'identity'],
  ['broken up by dashes of all kinds', '100000–19900101—0010', 'identity'],
  ['a mobile number', `请致电${MOBILE}`, 'mobile'],
  ['with the code of the country', `+86 ${MOBILE}`, 'mobile'],
  ['with it, run together', `0086${MOBILE}`, 'mobile'],
  ['a mobile number broken up', '139-0000-0000', 'mobile'],
  ['broken up by more', '139 - 0000 - 0000', 'mobile'],
  ['broken up by commas', '１３９，００００，００００', 'mobile'],
  ['an identity number broken up by dots', '100000 · 19900101 · 0010', 'identity'],
  ['in circled digits', '①③⑨００００００００', 'mobile'],
  ['after a date', '2026-03-01 139 0000 0000', 'mobile'],
  ['in full-width digits', '１３９００００００００', 'mobile'],
  ['the code of an enterprise', FIRM.uscc, undefined],
  ['a number of a document', '青市监处罚〔2026〕12号，2026年3月1日', undefined],
  ['an amount', '已缴纳罚款12345678901.50元', undefined],
  ['eleven digits of an amount', '23900000000', undefined],
  ['documents in a list', '〔2026〕139号、2026年3月1日、0536-3220000', undefined],
  ['amounts with commas', '罚款1,390,000元，另没收1,500.00元', undefined],
  ['a longer number', '139000000001', undefined],
  ['eighteen digits without a birth date', '100000999901010010', undefined],
  ['a telephone of an office', '0536-3220000', undefined],
])('%s', (_, text, expected) => expect(personalNumberIn(text)).toBe(expected));

const faultOf = (text: unknown) => {
  const parsed = ProposeRequest.safeParse({ text });
  const issue = parsed.error?.issues[0];
  return parsed.success ? undefined : ((issue as { params?: { code?: string } }).params?.code ?? issue?.code);
};
it.each<[string, unknown, string | undefined]>([
  ['a text', '已于当日整改完毕。', undefined],
  ['500 characters', '改'.repeat(500), undefined],
  ['501 characters', '改'.repeat(501), 'too-long'],
  ['20 lines', Array(20).fill('改').join('\n'), undefined],
  ['21 lines', Array(21).fill('改').join('\n'), 'too-long'],
  ['line ends of another system', Array(21).fill('改').join('\r\n'), 'too-long'],
  ['nothing', '  ', 'required'],
  ['what is no text', 5, 'invalid_type'],
  ['what turns the direction of reading', '整改\u202E', 'control-character'],
  ['what no font prints', '整改\u{20BB7}', 'unprintable-character'],
  ['an identity number', `整改${IDENTITY}`, 'personal-number'],
  ['a mobile number', `整改${MOBILE}`, 'personal-number'],
])('a statement of %s: %s', (_, text, code) => expect(faultOf(text)).toBe(code));
