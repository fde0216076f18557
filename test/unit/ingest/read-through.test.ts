import { readFileSync } from 'node:fs';
import { readThrough } from '../../../functions/ingest/uploads/read-through.ts';
import { sha256Hex } from '../../../shared/digest.ts';
import type { Source } from '../../../shared/spreadsheets/source.ts';
import { CELLS, csvOf, fixturePath, inPieces } from './files-fixture.ts';

const HEAD_BYTES_READING = 1;

/** A source that tells how often it was opened. */
const counted = (content: Uint8Array): { open: Source; readings: () => number } => {
  let readings = 0;
  const open: Source = () => {
    readings++;
    return inPieces(content, 1000)();
  };
  return { open, readings: () => readings };
};

/** A header and rows without a Chinese character, then one row with some. */
const latelyChinese = (row: Buffer): Buffer => {
  const plain = Object.fromEntries(Object.keys(CELLS).map((code) => [code, 'x']));
  return Buffer.concat([Buffer.from(csvOf(Object.keys(plain), ...Array(50).fill(Object.values(plain)))), row]);
};

describe('reading a file through', () => {
  it('takes one reading to count UTF-8 and to know that it is', async () => {
    const { open, readings } = counted(readFileSync(fixturePath('mixed.csv')));
    const whole = await readThrough(open, 'mixed.csv');
    expect(whole).toMatchObject({ encoding: 'utf-8' });
    expect(readings()).toBe(HEAD_BYTES_READING + 1);
  });

  it('finds the encoding of what is no UTF-8', async () => {
    const content = readFileSync(fixturePath('penalties.gb18030.csv'));
    expect(await readThrough(inPieces(content, 1000), 'penalties.gb18030.csv')).toEqual({
      encoding: 'gb18030',
      totalRows: 60,
      digest: sha256Hex(content),
      droppedColumns: ['CF_FRDB'],
      warnings: ['以下列含自然人身份信息，已丢弃，不读取、不保存：CF_FRDB'],
    });
  });

  it('believes a mark before anything else', async () => {
    const text = readFileSync(fixturePath('mixed.csv'), 'utf8').replace(/^\uFEFF/, '');
    const whole = await readThrough(inPieces(Buffer.from(`\uFEFF${text}`, 'utf16le'), 1000), 'mixed.csv');
    expect(whole).toMatchObject({ encoding: 'utf-16le' });
  });

  it('finds an encoding that shows late, with every row before it', async () => {
    // 罚款 in GB18030.
    const content = latelyChinese(Buffer.from([0xb7, 0xa3, 0xbf, 0xee, 0x0d, 0x0a]));
    expect(await readThrough(inPieces(content, 1000), 'late.csv')).toMatchObject({
      totalRows: 51,
      encoding: 'gb18030',
    });
  });

  it('names the encoding whose byte is bad', async () => {
    const content = readFileSync(fixturePath('mixed.csv'));
    content[4000] = 0xff;
    await expect(readThrough(inPieces(content, 1000), 'bad.csv')).rejects.toMatchObject({
      code: 'bad-encoding',
      message: expect.stringContaining('UTF-8'),
    });
  });
});
