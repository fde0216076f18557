import { gate } from '../../../shared/table/in-parallel.ts';

describe('a gate', () => {
  it('lets so many in at once, in their order, failures too', async () => {
    const enter = gate(2);
    const begun: number[] = [];
    let within = 0;
    let most = 0;
    const work = (n: number) =>
      enter(async () => {
        begun.push(n);
        most = Math.max(most, ++within);
        await new Promise((resume) => setTimeout(resume, 5));
        within--;
        if (n === 1) throw new Error('first');
        return n;
      });
    const ended = await Promise.allSettled([1, 2, 3, 4, 5].map(work));
    expect([begun, most, within]).toEqual([[1, 2, 3, 4, 5], 2, 0]);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', ...Array(4).fill('fulfilled')]);
  });
});
