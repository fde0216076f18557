import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import { oneOfEachKind } from '../../support/records.ts';
import { oneRow, readRow } from './kind-rows.ts';

describe('beside the record', () => {
  it.each([
    ['21', '21'],
    ['1', '01'],
    ['０１', '01'],
    ['', undefined],
  ])('the domain %j is carried to the row as %j', async (written, domain) => {
    const row = await readRow(oneRow('judgment', { XZ_LY: written }));
    expect(row?.domain).toBe(domain);
    expect(row?.record).not.toHaveProperty('domain');
  });

  it('the domain of an NDJSON line is too', async () => {
    const row = await readRow(`${JSON.stringify({ domain: '21', ...oneOfEachKind.penalty })}\n`);
    expect(row).toEqual({ row: 1, domain: '21', record: oneOfEachKind.penalty });
  });

  it.each(['刑事裁判', 'judgment', ''])('a row may say that it is of the kind of its table: %j', async (written) => {
    expect((await readRow(oneRow('judgment', { 记录类型: written })))?.faults).toBeUndefined();
  });

  it.each(['行政处罚', 'penalty', '其他'])('a row that says it is %j is in the wrong table', async (written) => {
    const row = await readRow(oneRow('judgment', { XZ_JLLX: written }));
    expect(row?.faults?.map(({ pointer, code }) => [pointer, code])).toEqual([['/kind', 'kind-mismatch']]);
    expect(fieldOf('/kind', row?.record)).toBe('XZ_JLLX');
  });
});
