import { editionOf } from '../../../web/ui/report/edition.ts';

it.each([
  ['zh-CN', 'zh-CN', 'chinese'],
  ['zh-CN/en', 'zh-CN', 'both'],
  ['zh-CN/en', 'en', 'both'],
  ['zh-CN', 'en', 'both-on-screen'],
] as const)('a report in %s on a page in %s', (language, page, edition) => {
  expect(editionOf(language, page)).toBe(edition);
});
