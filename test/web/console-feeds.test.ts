import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** An officer reads how far the data of the city goes, and how good that of the own unit is. */

const { visit } = webRing();

const OFFICER = 'officer:qz-scjg';

it('puts the domains that say nothing first, and narrows to those of the own unit', async () => {
  const page = await visit('/console/feeds', { as: OFFICER });
  const rows = page.getByRole('table').getByRole('row');
  await rows.nth(1).getByText('从未申报').first().waitFor();
  expect(await rows.count()).toBe(31);
  await page.getByLabel('只看本单位报送的领域').check();
  await page.getByText('1 个领域全部按时。').waitFor();
  expect(await rows.nth(1).textContent()).toMatch(/21 市场监督管理\s*本单位/);
  expect(page.url()).toMatch('own=1');
  await expectGoodPage(page);
  await page.reload();
  await page.getByText('1 个领域全部按时。').waitFor();
});

it('sorts with the keyboard alone, and keeps the order in the address', async () => {
  const page = await visit('/console/feeds', { as: OFFICER });
  await settled(page);
  await pressOn(page, page.getByRole('columnheader', { name: '领域' }).getByRole('button'));
  await page.getByRole('row').nth(1).getByText('01 法院执行').waitFor();
  expect(page.url()).toMatch('sort=code');
});

it('says what to do when no domain is in the state asked for', async () => {
  const page = await visit('/console/feeds?state=suspended', { as: OFFICER, width: WIDTHS.narrow });
  await page.getByText('没有这样的领域').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByText('30 个领域中').waitFor();
});

it('says since when a late domain is not complete', async () => {
  const page = await visit('/console/feeds/15', { as: 'operator' });
  await page.getByText('起至今；报告中写“数据不完整”').waitFor();
});

it('shows the quality of a domain by unit, rule and month, in figures as in charts', async () => {
  const page = await visit('/console/feeds/21', { as: OFFICER, width: WIDTHS.phone, language: 'en' });
  await page.getByRole('heading', { level: 1, name: 'State of the data: 21 Market Regulation' }).waitFor();
  await settled(page);
  await page.getByText('DQ-001').first().waitFor();
  await expectGoodPage(page);
  await page.getByText('Show as a table').last().click();
  const trend = page.getByRole('table', { name: 'Conforming and late over six months' });
  expect(await trend.getByRole('row').count()).toBe(7);
  await expectGoodPage(page);
  await look(page, 'feed-375-en');
  await page.getByLabel('Month').fill('2025-01');
  await page.getByText('No records were sent in this month').waitFor();
  expect(page.url()).toMatch('month=2025-01');
});

it('compares what the platform holds with the own books, of the own unit alone', async () => {
  const page = await visit('/console/feeds/21', { as: OFFICER });
  await page.getByRole('link', { name: '对账' }).click();
  await page.getByRole('heading', { level: 1, name: '对账：21 市场监督管理' }).waitFor();
  await page.getByText('青市监处罚〔2026〕102号').first().waitFor();
  expect(await page.getByLabel('单位').locator('option').allTextContents()).toEqual(['青州市市场监督管理局']);
  await expectGoodPage(page);
  await look(page, 'held');
  await page.getByLabel('至').fill('2020-01-01');
  await page.getByText('这段时间没有收到该单位的版本').waitFor();
  const foreign = await visit('/console/feeds/15/held', { as: OFFICER });
  await foreign.getByText('本单位不向这个领域报送数据').waitFor();
});

it('reads the bulletin of the month, and prints it without what only screens need', async () => {
  const page = await visit('/console/bulletin', { as: OFFICER });
  await settled(page);
  await page.getByRole('table', { name: '各领域' }).waitFor();
  await page.getByRole('table', { name: '各单位' }).waitFor();
  await expectGoodPage(page);
  await page.emulateMedia({ media: 'print' });
  for (const unprinted of [
    page.getByRole('navigation'),
    page.getByRole('search'),
    page.getByRole('button', { name: '打印' }),
  ])
    expect(await unprinted.isVisible()).toBe(false);
  expect(await page.getByText('↕').first().isVisible()).toBe(false);
  await look(page, 'bulletin-printed');
});
