import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestPages } from '../../../infra/local/newest-pages.ts';
import { builtBefore, placeFor, pointTo, publish } from '../../../infra/pages/builds.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const project = process.cwd();
beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(project));

/** As a build leaves it. */
const built = (digest: string, text = digest): string => {
  const place = placeFor(digest);
  for (const folder of ['portal', 'console', 'assets']) mkdirSync(join(place, folder), { recursive: true });
  writeFileSync(join(place, 'portal/index.html'), text);
  writeFileSync(join(place, 'console/index.html'), text);
  writeFileSync(join(place, `assets/${digest}.js`), text);
  return place;
};

describe('the pages served', () => {
  it('are those built last, also while they are served', async () => {
    publish(built('one'), 'one');
    const pages = newestPages(Promise.resolve());
    expect((await pages()).html.portal).toBe('one');
    publish(built('two'), 'two');
    expect((await pages()).html.portal).toBe('two');
    expect([...(await pages()).assets.keys()]).toEqual(['two.js']);
    pointTo('one');
    expect((await pages()).html.portal).toBe('one');
  });

  it('wait until they are built', async () => {
    let done = () => {};
    const pages = newestPages(new Promise<void>((resolve) => (done = resolve)))();
    publish(built('one'), 'one');
    done();
    expect((await pages).html.console).toBe('one');
  });

  it('are text that the gateway can send', async () => {
    const place = built('one');
    writeFileSync(join(place, 'assets/photo.png'), '');
    publish(place, 'one');
    await expect(newestPages(Promise.resolve())()).rejects.toThrow('photo.png among the built pages: only .js');
  });
});

it('a build of the same sources leaves the one that is there', async () => {
  publish(built('one', 'first'), 'one');
  publish(built('one', 'again'), 'one');
  expect([builtBefore('one'), builtBefore('two')]).toEqual([true, false]);
  expect((await newestPages(Promise.resolve())()).html.portal).toBe('first');
});
