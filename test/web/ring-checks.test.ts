import { pageFaults } from './support/checks/good-page.ts';
import { webRing } from './support/ring.ts';

/** The checks of the ring themselves: a page with each fault, which they must find. */

const { visit } = webRing();

const faultsOf = async (language: string, body: string) => {
  const page = await visit('/verify', { width: 320 });
  await page.setContent(
    `<!doctype html><html lang="${language}"><head><title>信证</title></head><body><main><h1>信证</h1>${body}</main></body></html>`,
  );
  return (await pageFaults(page)).join('\n');
};

it.each([
  ['a page wider than the window', 'zh-CN', '<p style="width: 400px">报告</p>', 'the page is 408 px wide'],
  [
    'text that is cut',
    'zh-CN',
    '<p style="width: 50px; overflow: hidden; white-space: nowrap">查询到违法违规记录</p>',
    'cut: <p',
  ],
  ['English on a Chinese page', 'zh-CN', '<p>报告 loading</p>', 'Latin in <p>: loading'],
  ['English in a label nobody sees', 'zh-CN', '<button aria-label="close">×</button>', 'Latin in <button>: close'],
  ['Chinese on an English page', 'en', '<p>Report 报告</p>', 'Chinese in <p>: Report 报告'],
  ['a field without a label', 'zh-CN', '<input>', 'axe label'],
  ['grey on white', 'zh-CN', '<p style="color: #aaa">报告</p>', 'axe color-contrast'],
])('find %s', async (_fault, language, body, found) => {
  expect(await faultsOf(language, body)).toMatch(found);
});

it('leave a good page alone', async () => {
  const data = '<p>报告 <code>WF20260302-ABC</code> PDF，SHA-256：<span lang="en">Not found</span></p>';
  expect(await faultsOf('zh-CN', data)).toBe('');
});

it('is looked at in characters, not in the boxes of a machine without Chinese fonts', async () => {
  const page = await visit('/verify');
  const pictures = await page.evaluate(() =>
    [...'未查询到㛃𬭎'].map((character) => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillText(character, 10, 20);
      return canvas.toDataURL();
    }),
  );
  expect(new Set(pictures).size).toBe(pictures.length);
});
