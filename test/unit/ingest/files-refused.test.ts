import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { CELLS, csvOf, fixturePath, inPieces, oneRowCsv, rowsIn } from './files-fixture.ts';

const without = (code: string) => {
  const { [code]: _, ...rest } = CELLS;
  return csvOf(Object.keys(rest), Object.values(rest));
};
const utf8 = (name: string) => readFileSync(fixturePath(name));
const withBadByte = (content: Buffer, at: number) =>
  Buffer.concat([content.subarray(0, at), Buffer.from([0xff]), content.subarray(at)]);

describe('files that are refused as a whole', () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['nothing', '', 'empty-file', /空/],
    ['blank lines', '\n \n', 'empty-file', /空/],
    ['a JSON array', '[{"kind":"penalty"}]', 'json-array', /NDJSON/],
    ['prose', 'hello\nworld\n', 'no-header', /CF_WSH/],
    ['data without a header', csvOf(Object.values(CELLS)), 'no-header', /第 1 行/],
    ['a title above the header', `处罚信息表\n${oneRowCsv()}`, 'no-header', /第 1 行/],
    ['a missing column', without('CF_CFJGDM'), 'missing-columns', /CF_CFJGDM 处罚机关统一社会信用代码/],
    ['no categories in any column', without('CF_CFLB'), 'missing-columns', /CF_CFLB 处罚类别/],
    ['a column by code and by name', oneRowCsv({ 违法事实: 'x' }), 'duplicate-column', /CF_SY/],
    ['a quote left open', `${oneRowCsv()}"${oneRowCsv()}`, 'bad-csv', /第 3 行.*引号/],
    ['a quote closed too early', `${oneRowCsv()}"a"b,c\n`, 'bad-csv', /第 3 行.*引号/],
    ['a cell without end', `${oneRowCsv()}"${'长'.repeat(600_000)}`, 'bad-csv', /第 3 行/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-workbook', /XLSX/],
    [
      'a ZIP that is no workbook',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300)]),
      'bad-workbook',
      /XLSX/,
    ],
    ['half a workbook', utf8('penalties.xlsx').subarray(0, 9000), 'bad-workbook', /XLSX/],
    ['half a gzip file', gzipSync(utf8('mixed.csv')).subarray(0, 900), 'bad-gzip', /gzip/],
    ['a gzip header alone', Buffer.from([0x1f, 0x8b]), 'bad-gzip', /gzip/],
    ['UTF-8 with a bad byte', withBadByte(utf8('mixed.csv'), 4000), 'bad-encoding', /UTF-8/],
    ['marked UTF-8 with a bad byte', withBadByte(utf8('penalties.utf8.csv'), 4), 'bad-encoding', /UTF-8/],
    ['UTF-8 cut inside a character', utf8('penalties.utf8.csv').subarray(3, 2000 + 3), 'bad-encoding', /UTF-8/],
    ['GB18030 with a bad byte', withBadByte(utf8('penalties.gb18030.csv'), 300), 'bad-encoding', /GB18030/],
    ['neither', Buffer.from([0x43, 0xff, 0xff, 0x2c]), 'bad-encoding', /GB18030/],
  ])('%s', async (_, content, code, message) => {
    const failure: unknown = await rowsIn(inPieces(content, 4096)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('keeps the failure of the store apart from that of the file', async () => {
    const away = new Error('the store is away');
    const source = async function* () {
      yield Buffer.from([0x1f, 0x8b, 8, 0]);
      throw away;
    };
    await expect(rowsIn(source)).rejects.toBe(away);
  });
});

describe('unknown columns', () => {
  it('are named once and not sent', async () => {
    const warn = jest.fn();
    const header = [...Object.keys(CELLS), '办案人员', 'CF_CFMC', '法定代表人'];
    const row = [...Object.values(CELLS), '某', '某', '某'];
    const rows = await rowsIn(inPieces(csvOf(header, row, row)), { warn });
    expect(JSON.stringify(rows)).not.toContain('某');
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/自然人身份信息.*：法定代表人$/)],
      [expect.stringMatching(/无法识别.*：办案人员$/)],
    ]);
  });
});

/** Park–Miller, so that a failure can be repeated. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const damaged = (content: Buffer, seed: number): Buffer => {
  const random = randomFrom(seed);
  const copy = Buffer.from(content.subarray(0, random(4) === 0 ? random(content.length) : content.length));
  for (let i = 0; i <= random(8) && copy.length > 0; i++) copy[random(copy.length)] = random(256);
  return copy;
};

describe('damaged bytes', () => {
  const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
  const contents: [string, Buffer][] = ['mixed.csv', 'penalties.gb18030.csv', 'penalties.ndjson', 'penalties.xlsx'].map(
    (name) => [name, utf8(name)],
  );
  const all: [string, Buffer][] = [...contents, ['mixed.csv.gz', gzipSync(utf8('mixed.csv'))]];

  it.each(all)('%s is read or refused, never anything else', async (_, content) => {
    for (const seed of seeds) {
      const outcome = await rowsIn(inPieces(damaged(content, seed), 1000)).catch((error: unknown) => error);
      if (!Array.isArray(outcome)) expect({ seed, outcome }).toEqual({ seed, outcome: expect.any(UnreadableFile) });
    }
  });
});
