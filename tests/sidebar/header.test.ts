import { expect, test } from 'vitest';
import { inBrowser } from './in-browser';
import { goTo, openSidebar, violations } from './open-sidebar';

const browser = inBrowser();

test.each([
  ['Reports', 'Generate'],
  ['Data', 'Done'],
  ['Functions', 'Insert into cell'],
])('the view %s has its name above and one button, %s, at the bottom left, always in sight', async (view, label) => {
  const page = await openSidebar(browser(), {}, { height: 450 });
  if (view !== 'Reports') await goTo(page, view);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(view);
  expect(await page.locator('.primary').allInnerTexts()).toEqual([label]);
  await page.locator('main').evaluate((main) => main.scrollTo(0, 9999));
  const box = (await page.locator('.primary').boundingBox())!;
  expect(box.x).toBe(16);
  expect(box.y + box.height).toBe(450 - 12);
  expect(await violations(page)).toEqual([]);
});

test('the menu is worked by keyboard alone', async () => {
  const page = await openSidebar(browser());
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Menu');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('button', { name: 'Menu' }).getAttribute('aria-expanded')).toBe('true');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('Data');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Data');
  expect(await focused()).toBe('Data');
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
});

test('Escape closes the menu and gives the focus back', async () => {
  const page = await openSidebar(browser());
  await page.getByRole('button', { name: 'Menu' }).press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Menu');
});

test('a click beside the menu, or leaving it with Tab, closes it', async () => {
  const page = await openSidebar(browser());
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.mouse.click(100, 500);
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab');
});

test('the menu marks the view that is open', async () => {
  const page = await openSidebar(browser());
  await goTo(page, 'Functions');
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual([expect.stringContaining('Functions')]);
});
