import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { breaches, weightLines } from '../../../infra/pages/budgets.ts';
import { weigh } from '../../../infra/pages/weigh.ts';

type Output = Parameters<typeof weigh>[0];

/** Of which gzip leaves as good as all. */
const code = (bytes: number) => randomBytes(bytes).toString('latin1');
const zipped = (...contents: string[]) => contents.reduce((sum, content) => sum + gzipSync(content).length, 0);

interface ChunkParts {
  code: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const chunk = (
  name: string,
  { isEntry = false, imports = [], dynamicImports = [], css = [], ...rest }: ChunkParts,
) => ({
  ...{ type: 'chunk', name, fileName: `${name}.js`, isEntry, imports, dynamicImports, ...rest },
  viteMetadata: { importedCss: new Set(css) },
});
const style = (fileName: string, source: string) => ({ type: 'asset', fileName, source });

const SHARED = code(3000);
const FIRST = code(500);
const LATER = code(2000);
const CONSOLE = code(700);
const CSS = 'a{color:#b4141e}';

const weights = weigh([
  chunk('portal', { code: FIRST, isEntry: true, imports: ['shared.js'], dynamicImports: ['later.js'] }),
  chunk('shared', { code: SHARED, css: ['shared.css'] }),
  chunk('later', { code: LATER, imports: ['shared.js', 'portal.js'], css: ['shared.css', 'later.css'] }),
  chunk('console', { code: CONSOLE, isEntry: true, imports: ['shared.js'] }),
  style('shared.css', CSS),
  style('later.css', CSS),
] as unknown as Output);

it('weighs what each application loads first and what it can ever load, each file once', () => {
  expect(weights).toEqual([
    {
      name: 'portal',
      scripts: zipped(FIRST, SHARED, LATER),
      firstScripts: zipped(FIRST, SHARED),
      styles: zipped(CSS, CSS),
    },
    { name: 'console', scripts: zipped(CONSOLE, SHARED), firstScripts: zipped(CONSOLE, SHARED), styles: zipped(CSS) },
  ]);
});

describe('a budget', () => {
  const weighing = (name: string, kb: number) => ({ name, scripts: kb * 1024, firstScripts: 0, styles: 0 });

  it.each([
    ['portal', 80],
    ['console', 150],
  ])('of %s is %d KB', (name, kb) => {
    expect(breaches([weighing(name, kb)])).toEqual([]);
    const [breach] = breaches([weighing(name, kb + 0.1)]);
    expect(breach).toContain(`${name}：脚本 gzip 后共 ${kb + 0.1} KB，超出预算 ${kb}.0 KB`);
  });

  it('is there for every application', () => {
    expect(breaches([weighing('admin', 1)])).toEqual([expect.stringContaining('admin：未设预算')]);
  });

  it('is printed beside what is used of it', () => {
    expect(weightLines([weighing('portal', 40)])).toEqual([
      expect.stringMatching(/^portal +脚本 40\.0 KB（预算 80\.0 KB）/),
    ]);
  });
});
