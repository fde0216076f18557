import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepReceipts } from '../../../infra/cli/push/keep-receipts.ts';
import { Refusal } from '../../../infra/cli/push/refusal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const newFile = () => join(temporaryFolder(), '回执.json');
const contentOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the receipts of a run', () => {
  it('are a JSON array after each of them', async () => {
    const file = newFile();
    const keep = await keepReceipts(file);
    const receipts = [{ batchId: '一' }, { batchId: '二' }, { batchId: '三' }];
    for (const [i, receipt] of receipts.entries()) {
      await keep(receipt);
      expect(contentOf(file)).toEqual(receipts.slice(0, i + 1));
    }
    await keep(null);
    await keep(undefined);
    expect(contentOf(file)).toEqual(receipts);
  });

  it.each(['[]', '[ ]\n', '[{"batchId":"零"}]', '[\n{"batchId":"零"}\n]\n\n'])('are added to %j', async (before) => {
    const file = newFile();
    writeFileSync(file, before);
    const keep = await keepReceipts(file);
    await keep({ batchId: '一' });
    await keep({ batchId: '二' });
    expect(contentOf(file)).toEqual([...JSON.parse(before), { batchId: '一' }, { batchId: '二' }]);
  });

  it.each(['{}', 'text', ''])('never replace another file (%j)', async (before) => {
    const file = newFile();
    writeFileSync(file, before);
    await expect(keepReceipts(file)).rejects.toThrow(Refusal);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('are kept nowhere unless asked for', async () => {
    await expect((await keepReceipts(undefined))({ batchId: '一' })).resolves.toBeUndefined();
  });
});
