import { deflateRawSync, deflateSync } from 'node:zlib';
import { inspectContent } from '../../../functions/cases/evidence/content/inspect-content.ts';
import type { EvidenceType } from '../../../functions/cases/evidence/evidence.ts';
import {
  chunk,
  EICAR,
  flate,
  header,
  joined,
  jpeg,
  jpegSegment,
  objectStream,
  PNG_SIGNATURE,
  pdf,
  png,
  stream,
} from '../../support/evidence-files.ts';

const [PDF, JPEG, PNG] = ['application/pdf', 'image/jpeg', 'image/png'] as const satisfies EvidenceType[];
/** An archive's end, as a program that opens it finds it. */
const ZIP_END = joined('PK\x05\x06', Buffer.alloc(18));
const LINK = '<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://credit.example)>>>>';

it.each<[string, EvidenceType, Buffer]>([
  ['a PDF', PDF, pdf()],
  ['a PDF padded behind its end', PDF, joined(pdf(), '\r\n\0\0')],
  ['a PDF that opens at a page', PDF, pdf(['<</OpenAction[3 0 R/Fit]>>'])],
  ['a PDF with a link', PDF, pdf([LINK])],
  ['a PDF that says JavaScript on a page', PDF, pdf([flate('', 'BT (HTML/JavaScript) Tj ET')])],
  ['a PDF with objects in a stream', PDF, pdf([objectStream(LINK)])],
  ['a PDF whose objects are in an array of one filter', PDF, pdf([objectStream(LINK, '/Filter [ /FlateDecode ]')])],
  ['a PDF with a picture of any filter', PDF, pdf([stream('/Subtype/Image/Width 1/Filter/DCTDecode', jpeg())])],
  ['a PDF with a profile of colours', PDF, pdf([stream('/N 3/Filter/ASCII85Decode', '9jqo~>')])],
  ['a PDF with a broken stream', PDF, pdf([stream('/Filter/FlateDecode', 'x\x9cnonsense')])],
  ['a PDF with names in binary data', PDF, pdf([stream('/Filter/DCTDecode', '/JS(/EF<')])],
  ['a JPEG', JPEG, jpeg()],
  ['a JPEG with a comment', JPEG, jpeg(jpegSegment(0xfe, 'scanner'))],
  ['a JPEG with its preview behind it', JPEG, joined(jpeg(), '\0\0', jpeg())],
  ['a JPEG padded behind its end', JPEG, joined(jpeg(), Buffer.alloc(1024))],
  ['a PNG', PNG, png()],
  ['a PNG with a text', PNG, png(chunk('tEXt', Buffer.from('Software\0scanner')))],
  ['a PNG padded behind its end', PNG, joined(png(), '\n')],
])('%s is taken', async (_, type, content) => {
  expect(await inspectContent(content, type)).toBeUndefined();
});

describe('a content that is not what it is said to be', () => {
  it.each<[string, EvidenceType, Buffer]>([
    ['a PNG said to be a JPEG', JPEG, png()],
    ['a JPEG said to be a PDF', PDF, jpeg()],
    ['a PDF said to be a PNG', PNG, pdf()],
    ['a web page', PDF, Buffer.from('<!doctype html><script>1</script>')],
    ['a workbook', PDF, joined('PK\x03\x04', Buffer.alloc(40))],
    ['a program', PNG, joined('MZ', Buffer.alloc(100))],
    ['a PDF that begins late', PDF, joined('\n', pdf())],
    ['a picture of another kind', JPEG, Buffer.from('GIF89a')],
    ['nothing', PDF, Buffer.alloc(0)],
    ['one byte', JPEG, Buffer.from([0xff])],
  ])('%s', async (_, type, content) => {
    expect(await inspectContent(content, type)).toBe('evidence-type');
  });
});

describe('a damaged file', () => {
  it.each<[string, EvidenceType, Buffer]>([
    ['a PDF of no version', PDF, joined('%PDF-x', pdf())],
    ['a PDF that breaks off', PDF, pdf().subarray(0, -8)],
    ['a PDF without its table', PDF, Buffer.from(pdf().toString('latin1').replace('startxref', 'start'), 'latin1')],
    ['a PDF with more than padding behind it', PDF, joined(pdf(), '<script>')],
    ['a PDF with much padding behind it', PDF, joined(pdf(), Buffer.alloc(1100))],
    ['a JPEG that breaks off', JPEG, jpeg().subarray(0, -2)],
    ['a JPEG without a frame', JPEG, Buffer.from('ffd8ffda0008010100003f00d2cf20ffd9', 'hex')],
    ['a JPEG without a scan', JPEG, Buffer.from('ffd8ffe00002ffd9', 'hex')],
    ['a JPEG of no size', JPEG, jpeg(Buffer.alloc(0), 0)],
    ['a JPEG whose segment is too long', JPEG, Buffer.from('ffd8ffe0ffff00ffd9', 'hex')],
    ['a JPEG that begins twice', JPEG, Buffer.from('ffd8ffd8ffd9', 'hex')],
    ['a JPEG with bytes between its segments', JPEG, Buffer.from('ffd8ffe000020000ffd9', 'hex')],
    ['a PNG that breaks off', PNG, png().subarray(0, -12)],
    ['a PNG with a wrong checksum', PNG, joined(png().subarray(0, 20), 'x', png().subarray(21))],
    ['a PNG without data', PNG, joined(PNG_SIGNATURE, header(1, 1), chunk('IEND'))],
    ['a PNG without a header', PNG, joined(PNG_SIGNATURE, chunk('IDAT'), chunk('IEND'))],
    ['a PNG of no size', PNG, joined(PNG_SIGNATURE, header(0, 1), chunk('IDAT'), chunk('IEND'))],
    ['a PNG whose end holds something', PNG, joined(png().subarray(0, -12), chunk('IEND', Buffer.from('x')))],
  ])('%s', async (_, type, content) => {
    expect(await inspectContent(content, type)).toBe('evidence-damaged');
  });
});

describe('a file that is something else as well', () => {
  it.each<[string, EvidenceType, Buffer]>([
    ['a JPEG with a page behind it', JPEG, joined(jpeg(), '<script>')],
    ['a JPEG with much padding behind it', JPEG, joined(jpeg(), Buffer.alloc(1025))],
    ['a JPEG with half a picture behind it', JPEG, joined(jpeg(), jpeg().subarray(0, 60))],
    ['a JPEG with an archive behind it', JPEG, joined(jpeg(), ZIP_END)],
    ['a JPEG with an archive in a comment', JPEG, jpeg(jpegSegment(0xfe, ZIP_END))],
    ['a JPEG with the head of a PDF', JPEG, jpeg(jpegSegment(0xfe, '%PDF-1.7'))],
    ['nine JPEGs', JPEG, joined(...Array.from({ length: 9 }, () => jpeg()))],
    ['a PNG with a program behind it', PNG, joined(png(), 'MZ')],
    ['a PNG with an archive in a chunk', PNG, png(chunk('zzZz', ZIP_END))],
    ['a PNG with the head of a PDF', PNG, png(chunk('tEXt', Buffer.from('a\0%PDF-1.4')))],
    ['a PDF with an archive in a stream', PDF, pdf([stream('', ZIP_END)])],
    ['a PDF in the comment of an archive', PDF, joined(pdf(), 'PK\x05\x06', Buffer.alloc(18), pdf().subarray(-40))],
    ['a PDF with a RAR archive', PDF, pdf([stream('', 'Rar!\x1a\x07\x01\x00')])],
    ['a PDF with a 7z archive', PDF, pdf([stream('', "7z\xbc\xaf'\x1c")])],
  ])('%s', async (_, type, content) => {
    expect(await inspectContent(content, type)).toBe('evidence-polyglot');
  });
});

describe('a PDF that does something', () => {
  const JS = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
  it.each<[string, Buffer]>([
    ['runs a script', pdf([JS])],
    ['runs a script when it opens', pdf([`<</OpenAction ${JS}>>`])],
    ['runs a script by a name with one escape', pdf(['<</S/J#61vaScript>>'])],
    ['runs a script by a name that is all escapes', pdf(['<</S/#4a#61#76#61#53#63#72#69#70#74>>'])],
    ['runs a script by escapes in capitals', pdf(['<</S/#4Aava#53cript>>'])],
    ['has a script and no more', pdf(['<</JS 9 0 R>>'])],
    ['has an escaped script and no more', pdf(['<</#4AS 9 0 R>>'])],
    ['runs a script from an array', pdf(['[<</S/JavaScript>>]'])],
    ['launches a program', pdf(['<</S/Launch/F(cmd.exe)>>'])],
    ['carries a file', pdf([stream('/Type/EmbeddedFile', 'x')])],
    ['carries files by name', pdf(['<</Names<</EmbeddedFiles 9 0 R>>>>'])],
    ['carries a file of no type', pdf(['<</Type/Filespec/EF<</F 9 0 R>>>>'])],
    ['has a paper clip', pdf(['<</Subtype/FileAttachment>>'])],
    ['plays media', pdf(['<</Subtype/RichMedia>>'])],
    ['plays media by script', pdf(['<</S/Rendition>>'])],
    ['sends a form', pdf(['<</S/SubmitForm/F(https://elsewhere.example)>>'])],
    ['takes in data', pdf(['<</S/ImportData>>'])],
    ['goes to a file it carries', pdf(['<</S/GoToE>>'])],
    ['has a form of XML', pdf(['<</AcroForm<</XFA 9 0 R>>>>'])],
    ['runs a script from a stream of objects', pdf([objectStream(JS)])],
    ['runs an escaped script from a stream of objects', pdf([objectStream('<</S/#4aavaScript>>')])],
    ['has a script alone in a stream of objects', pdf([objectStream('<</JS(1)>>')])],
    ['runs a script from a stream of no type', pdf([flate('/N 1/First 5', `10 0 ${JS}`)])],
    ['runs a script from a stream with escaped members', pdf([flate('/#4E 1/F#69rst 5', `10 0 ${JS}`)])],
    ['runs a script behind a stream of lies', pdf([`% <<>>\nstream\n${JS}\nendstream`])],
    [
      'runs a script from a stream whose dictionary speaks of others',
      pdf([flate('/Type/ObjStm % 1 0 obj\n/N 1/First 5/T(>> stream)', `10 0 ${JS}`)]),
    ],
  ])('%s', async (_, content) => {
    expect(await inspectContent(content, PDF)).toBe('evidence-active');
  });
});

describe('a PDF that cannot be looked into', () => {
  const bomb = deflateSync(Buffer.alloc(40_000_000));
  const many = joined(...Array.from({ length: 10_001 }, () => joined('1 0 obj<<>>stream\n', deflateSync(''))));
  it.each<[string, Buffer]>([
    ['by its filter', pdf([objectStream(LINK, '/Filter/LZWDecode')])],
    ['by several filters', pdf([objectStream(LINK, '/Filter[/ASCIIHexDecode/FlateDecode]')])],
    ['by a filter elsewhere', pdf([objectStream(LINK, '/Filter 9 0 R')])],
    ['by an escaped filter', pdf([objectStream(LINK, '/Filter/Fl#61teDecode')])],
    ['by a short filter', pdf([objectStream(LINK, '/F/Fl')])],
    ['by two filters, of which readers choose one', pdf([objectStream(LINK, '/Filter/FlateDecode/Filter/LZWDecode')])],
    ['by differences', pdf([objectStream(LINK, '/Filter/FlateDecode/DecodeParms<</Predictor 12>>')])],
    ['by differences under a short name', pdf([objectStream(LINK, '/Filter/FlateDecode/DP 9 0 R')])],
    ['by broken compression', pdf([objectStream(LINK, '/Filter/FlateDecode', deflateRawSync)])],
    ['by objects nobody comes by', pdf(['[/ObjStm]'])],
    ['by what it inflates to', pdf([stream('', bomb), stream('', bomb)])],
    ['by the number of its streams', pdf([many])],
    ['by dictionaries in dictionaries', pdf(['obj<<'.repeat(20_000)])],
    ['by comments in comments', pdf(['obj%'.repeat(20_000)])],
  ])('%s', async (_, content) => {
    expect(await inspectContent(content, PDF)).toBe('evidence-opaque');
  });
});

it.each<[string, EvidenceType, Buffer]>([
  ['the test file alone', PDF, Buffer.from(EICAR)],
  ['with blanks behind it', PDF, Buffer.from(`${EICAR}  \r\n\x1a`)],
  ['in a PDF', PDF, pdf([stream('', EICAR)])],
  ['compressed in a PDF', PDF, pdf([flate('', `  ${EICAR} `)])],
  ['among the objects of a PDF', PDF, pdf([objectStream(`(${EICAR})`)])],
  ['in the comment of a JPEG', JPEG, jpeg(jpegSegment(0xfe, EICAR))],
  ['in the text of a PNG', PNG, png(chunk('tEXt', Buffer.from(`a\0${EICAR}`)))],
  ['behind the end of a PNG', PNG, joined(png(), EICAR)],
])('the EICAR test virus is found: %s', async (_, type, content) => {
  expect(await inspectContent(content, type)).toBe('evidence-infected');
});

it('a PDF that wants a password is refused', async () => {
  for (const trailer of ['/Encrypt 9 0 R', '/Encr#79pt<</Filter/Standard>>'])
    expect(await inspectContent(pdf([], trailer), PDF)).toBe('evidence-encrypted');
});

it('a picture that would fill the memory of who opens it is refused', async () => {
  const wide = joined(PNG_SIGNATURE, header(60_000, 60_000), chunk('IDAT'), chunk('IEND'));
  expect(await inspectContent(wide, PNG)).toBe('evidence-dimensions');
  expect(await inspectContent(jpeg(Buffer.alloc(0), 60_000), JPEG)).toBe('evidence-dimensions');
  expect(await inspectContent(joined(jpeg(), jpeg(Buffer.alloc(0), 60_000)), JPEG)).toBe('evidence-dimensions');
});
