import type { Page } from 'playwright-core';

/** Signs in as a person does: the product's link, the identity platform's page, and back, to a page of ours or where one is asked first. */
export const signIn = async (page: Page, persona: string, to: string, back = to): Promise<void> => {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await choosePersona(page, persona);
  await page.waitForURL(({ pathname, search, hash }) => [pathname, `${pathname}${search}${hash}`].includes(back));
};

/** On the identity platform's page: by the button where it has one, else by the code of the enterprise. */
export const choosePersona = async (page: Page, persona: string): Promise<void> => {
  await page.getByRole('heading', { name: '统一身份认证平台' }).waitFor();
  const button = page.locator(`button[name="persona"][value="${persona}"]`);
  if ((await button.count()) > 0) return button.click();
  await page.locator('#uscc').fill(persona.replace(/^enterprise:/, ''));
  await page.getByRole('button', { name: '登录', exact: true }).click();
};
