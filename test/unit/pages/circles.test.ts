import { circles } from '../../../infra/pages/circles.ts';

const chunk = (name: string, ...imports: string[]) => ({
  name,
  fileName: `${name}.js`,
  imports: imports.map((file) => `${file}.js`),
});

describe('files that need each other', () => {
  it('are none where every way ends', () => {
    const shared = chunk('shared');
    expect(circles([chunk('portal', 'shared', 'cases'), chunk('cases', 'shared', 'elsewhere'), shared])).toEqual([]);
  });

  it('are named, each circle once', () => {
    const chunks = [chunk('portal', 'a'), chunk('a', 'b', 'shared'), chunk('b', 'c'), chunk('c', 'a'), chunk('shared')];
    expect(circles(chunks)).toEqual([expect.stringMatching(/^a → b → c → a：/)]);
  });
});
