import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesUpToDate } from '../../infra/pages/up-to-date.ts';
import { buildIn, checkoutIn, contentsOf, runIn } from '../support/page-builds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

jest.setTimeout(60_000);

const checkout = (): string => {
  const folder = temporaryFolder();
  checkoutIn(folder);
  return folder;
};

describe('the build of the pages', () => {
  it('gives the same bytes of the same sources, wherever they lie, and says what they weigh', async () => {
    const [one, other] = [checkout(), checkout()];
    const [{ code, said }] = await Promise.all([buildIn(one), buildIn(other)]);
    expect([code, said]).toEqual([0, expect.stringMatching(/portal +脚本 [\d.]+ KB（预算 80\.0 KB）/)]);
    const files = contentsOf(join(one, '.cache/web/'));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['portal/index.html', 'console/index.html']));
    expect(Object.keys(files).filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(contentsOf(join(other, '.cache/web/'))).toEqual(files);
  });

  it('goes on serving what was built before when the sources are broken, and says what is wrong', async () => {
    const folder = checkout();
    await buildIn(folder);
    const before = readlinkSync(join(folder, '.cache/web'));
    appendFileSync(join(folder, 'web/portal/main.tsx'), "import './gone.ts';\n");
    const { code, said } = await buildIn(folder);
    expect([code, said]).toEqual([1, expect.stringMatching(/页面构建失败：.*gone\.ts/s)]);
    expect(readlinkSync(join(folder, '.cache/web'))).toBe(before);
  });

  it('fails when an application gets too heavy', async () => {
    const folder = checkout();
    const heavy = randomBytes(90_000).toString('base64');
    writeFileSync(join(folder, 'web/portal/heavy.ts'), `export const heavy = '${heavy}';\n`);
    appendFileSync(join(folder, 'web/portal/main.tsx'), "import('./heavy.ts').then(console.log);\n");
    const { code, said } = await buildIn(folder);
    expect([code, said]).toEqual([1, expect.stringContaining('超出预算 80.0 KB')]);
    expect(existsSync(join(folder, '.cache/web'))).toBe(false);
  });
});

describe('pages up to date', () => {
  const project = process.cwd();
  afterEach(() => process.chdir(project));

  it('are built once, and again when a source changes; the reason is told when they cannot be', async () => {
    const folder = checkout();
    process.chdir(folder);
    await Promise.all([pagesUpToDate(), pagesUpToDate()]);
    const first = readlinkSync('.cache/web');
    writeFileSync('.cache/web/mark', '');
    await pagesUpToDate();
    expect(existsSync('.cache/web/mark')).toBe(true);

    appendFileSync('web/console/main.tsx', "document.title = 'changed';\n");
    await pagesUpToDate();
    expect(readlinkSync('.cache/web')).not.toBe(first);

    appendFileSync('web/console/main.tsx', '<<<<<<<\n');
    await expect(pagesUpToDate()).rejects.toThrow(/页面构建失败：.*main\.tsx/s);
  });
});

it('a start without pages ends, and says why', async () => {
  const folder = checkout();
  appendFileSync(join(folder, 'web/portal/main.tsx'), "import './gone.ts';\n");
  const { code, said } = await runIn(folder, 'infra/local/main.ts', { PORT: '0', EMPTY: '1' });
  expect([code, said]).toEqual([1, expect.stringMatching(/启动失败：.*页面构建失败：.*gone\.ts/s)]);
});
