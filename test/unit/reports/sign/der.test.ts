import { fromBER, Integer, ObjectIdentifier, OctetString } from 'asn1js';
import {
  firstElement,
  integer,
  memberAt,
  membersOf,
  objectId,
  octetString,
  sequence,
  setOf,
  value,
} from '../../../../shared/document-signing/der.ts';

const bytes = (element: { toBER(): ArrayBuffer }) => Buffer.from(element.toBER());

describe('DER as another library writes it', () => {
  it.each(['1.2.840.113549.1.9.16.2.47', '2.16.840.1.101.3.4.2.1', '2.5.29.15', '1.2.156.10197.1.501'])(
    'names the object %s',
    (id) => {
      expect(objectId(id)).toEqual(bytes(new ObjectIdentifier({ value: id })));
    },
  );

  it.each([0, 1, 127, 128, 255, 256, 32_767, 32_768, 8_388_608])('counts to %d', (number) => {
    const digits = Buffer.from(number.toString(16).padStart(8, '0'), 'hex');
    expect(integer(digits)).toEqual(bytes(new Integer({ value: number })));
  });

  it.each([0, 1, 127, 128, 255, 256, 65_535, 65_536])('says that there are %d bytes', (length) => {
    const content = Buffer.alloc(length, 7);
    const element = octetString(content);
    expect(element).toEqual(bytes(new OctetString({ valueHex: new Uint8Array(content).buffer })));
    expect(Buffer.from(firstElement(element).content)).toEqual(content);
    expect(fromBER(element).offset).toBe(element.length);
  });
});

it('orders the members of a set by their encodings', () => {
  const [a, b, c] = [integer(Buffer.of(9)), integer(Buffer.of(1, 0)), integer(Buffer.of(3))] as const;
  expect(setOf(a, b, c)).toEqual(value(0x31, c, a, b));
});

it('reads members by their path', () => {
  const inner = sequence(integer(Buffer.of(1)), sequence(octetString(Buffer.from('text'))));
  const element = firstElement(Buffer.concat([inner, Buffer.alloc(5)]));
  expect(membersOf(element)).toHaveLength(2);
  expect(Buffer.from(memberAt(element, 1, 0).content).toString()).toBe('text');
  expect(() => memberAt(element, 2)).toThrow('missing');
});

it.each([
  ['nothing', []],
  ['a tag alone', [0x30]],
  ['a length beyond the data', [0x30, 0x05, 0x02, 0x01]],
  ['a length of no end', [0x30, 0x80, 0x00, 0x00]],
  ['a length of too many digits', [0x30, 0x85, 0, 0, 0, 0, 1, 0]],
])('does not read %s', (_, data) => {
  expect(() => firstElement(Uint8Array.from(data))).toThrow('DER');
});
