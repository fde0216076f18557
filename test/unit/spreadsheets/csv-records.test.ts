import { parse } from 'csv-parse/sync';
import { BrokenCsv, CsvRecords } from '../../../shared/spreadsheets/csv-records.ts';

/** Park–Miller, so that a failure can be repeated. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const recordsOf = (text: string, separator: string, pieces: (left: number) => number): string[][] => {
  const records = new CsvRecords(separator, separator === ',');
  const found: string[][] = [];
  const take = () => {
    for (let cells = records.next(); cells !== undefined; cells = records.next()) found.push(cells);
  };
  for (let at = 0; at < text.length; ) {
    const length = pieces(text.length - at);
    records.add(text.slice(at, at + length));
    take();
    at += length;
  }
  records.end();
  take();
  return found;
};

/** Both without records of nothing: csv-parse leaves out a last line of padding alone. */
const stated = (records: string[][]): string[][] => records.filter((cells) => cells.some((cell) => cell !== ''));

const parsed = (text: string, separator: string): string[][] | 'broken' => {
  try {
    return stated(
      parse(text, {
        delimiter: separator,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        trim: separator === ',',
      }),
    );
  } catch {
    return 'broken';
  }
};

const read = (text: string, separator: string, pieces: (left: number) => number): string[][] | 'broken' => {
  try {
    return stated(recordsOf(text, separator, pieces));
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error;
    return 'broken';
  }
};

const ALPHABETS: [string, readonly string[]][] = [
  ['of well-behaved text', ['a', '甲', '，', ',', ',', '\n', '\r\n', ' ', '\t', '\u00A0']],
  ['with quotes anywhere', ['a', '甲', ',', '"', '"', '""', '\n', '\r\n', '\r', ' ']],
  ['of quoted cells', ['a', '甲', '",', ',"', '","', '""', '"\r\n"', '"\n', '\t', '\t"', '"\t"', ' ']],
];

describe('CSV, read as csv-parse reads it', () => {
  it.each(ALPHABETS.flatMap(([name, alphabet]) => [',', '\t'].map((separator) => ({ name, alphabet, separator }))))(
    '$name, separated by $separator',
    ({ alphabet, separator }) => {
      for (let seed = 1; seed <= 1000; seed++) {
        const random = randomFrom(seed);
        const text = Array.from({ length: random(24) }, () => alphabet[random(alphabet.length)]).join('');
        // csv-parse takes a cell of nothing, padding and another quoted text for one cell.
        if (/""[ \t]+"/.test(text)) continue;
        const whole = read(text, separator, (left) => left);
        const inPieces = read(text, separator, () => 1 + random(3));
        expect({ text, whole, inPieces }).toEqual({
          text,
          whole: parsed(text, separator),
          inPieces: parsed(text, separator),
        });
      }
    },
  );

  it('keeps what was quoted', () => {
    const cells = ['a,"b"', '两\r\n行', ' 空 ', '', '"'];
    const text = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    expect(recordsOf(`${text}\n${text}`, ',', () => 1)).toEqual([cells, cells]);
  });

  it('takes no ideographic space for padding', () => {
    expect(recordsOf('\u3000a\u3000, b \n', ',', () => 3)).toEqual([['\u3000a\u3000', 'b']]);
  });

  it.each([
    ['a"b,c\n', 'quote-in-cell'],
    ['"a"b,c\n', 'text-after-quote'],
    ['"a\n', 'quote-not-closed'],
    [`"${'长'.repeat(600_000)}`, 'record-too-long'],
    [`${'长'.repeat(600_000)},\n`, 'record-too-long'],
  ])('says why %# is broken, after what stands before it', (text, fault) => {
    const records = new CsvRecords(',', true);
    records.add(`x,y\n${text}`);
    expect(records.next()).toEqual(['x', 'y']);
    expect(() => {
      records.next();
      records.end();
      records.next();
    }).toThrow(expect.objectContaining({ fault }));
  });
});
