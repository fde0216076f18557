import { inPieces, rowsIn } from './files-fixture.ts';
import { kinds, offered, oneRow, readRow } from './kind-rows.ts';

describe('natural persons', () => {
  const identity = '370781190001010000';

  it('are refused in any table, and their numbers are not passed on', async () => {
    for (const kind of kinds) {
      const [type, code] = offered(kind).filter(({ path }) => path === 'subject.type' || path === 'subject.uscc');
      const row = await readRow(oneRow(kind, { [type?.code ?? '']: '自然人', [code?.code ?? '']: identity }));
      expect(row?.faults?.map(({ code }) => code)).toEqual(['natural-person']);
      expect(JSON.stringify(row)).not.toContain(identity);
    }
  });

  it.each([identity, '3707811900****0000'])(
    'are known by their number where the table has no type: %s',
    async (number) => {
      const row = await readRow(oneRow('enforcement', { ZX_BZXR_LB: '', ZX_BZXR_SHXYM: number }));
      expect(row?.faults?.map(({ code }) => code)).toEqual(['natural-person']);
    },
  );

  it('columns of what identifies them are dropped, and the sender is told which', async () => {
    const warn = jest.fn();
    const content = oneRow('enforcement', { businessEntity: '某某', 身份证号码: identity, 办案人员: '某' });
    const rows = await rowsIn(inPieces(content), { warn });
    expect(JSON.stringify(rows)).not.toMatch(/某|370781190001010000/);
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/已丢弃.*：businessEntity、身份证号码$/)],
      [expect.stringMatching(/无法识别.*：办案人员$/)],
    ]);
  });

  it.each([
    ['91370781MA0010029U', '法人及非法人组织'],
    ['92370781MA0000015K', '个体工商户'],
    ['x', '法人及非法人组织'],
  ])('others are told by their code: %s is %s', async (code, type) => {
    const row = await readRow(oneRow('judgment', { XS_BGDW_LB: '', XS_BGDW_SHXYM: code }));
    expect(row?.record).toMatchObject({ subject: { type } });
  });
});
