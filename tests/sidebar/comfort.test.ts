import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './in-browser';
import { goTo, openSidebar, violations } from './open-sidebar';
import { deals, links, state } from './sample';

const browser = inBrowser();
const endless = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenverkaufschancenübersicht';
const longState = {
  ...state,
  tabs: [{ name: endless, rows: 12_345_678, kind: 'deals' as const }],
  source: endless,
  recognition: {
    ...deals,
    tab: endless,
    columns: deals.columns.map((column) => ({
      ...column,
      header: endless + column.header,
      example: endless.repeat(3),
    })),
    questions: [`Is “${endless}Stage” the stage?`],
    problem: `${endless} ${endless}`,
  },
  reports: state.reports.map((report) => ({ ...report, name: endless, description: endless.repeat(2) })),
  functions: state.functions.map((help) => ({ ...help, title: `${endless} ${help.title}` })),
  links: [{ name: endless, sheetId: 1 }],
};

/** Elements that hold more than they show, and so cut text off or scroll sideways. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'html, body, #app, main, header, footer, button, label, h1, h2, h3, p, li, code, .error',
      ),
    ]
      .filter((element) => element.scrollWidth > element.clientWidth && getComputedStyle(element).display !== 'inline')
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

async function everyView(page: Page, look: (view: string) => Promise<void>) {
  await look('Reports');
  await goTo(page, 'Data');
  await look('Data');
  await goTo(page, 'Functions');
  await look('Functions');
  await page.locator('.functions button').nth(5).click();
  await look('Function');
}

const enlarge = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '162.5%';
  });

test('axe and cutOff find planted faults', async () => {
  const page = await openSidebar(browser());
  expect(await cutOff(page)).toEqual([]);
  await page.evaluate(() => {
    document
      .querySelector('main')!
      .insertAdjacentHTML(
        'beforeend',
        '<img><p style="white-space:nowrap;overflow:hidden">endlessendlessendlessendlessendlessendlessendless',
      );
  });
  expect(await violations(page)).toEqual([expect.stringContaining('image-alt')]);
  expect(await cutOff(page)).toEqual([expect.stringContaining('<p style')]);
});

test('long names wrap in every view', async () => {
  const page = await openSidebar(browser(), { state: longState });
  await everyView(page, async (view) => {
    expect([view, await cutOff(page), await violations(page)]).toEqual([view, [], []]);
  });
});

test('at 200 % zoom nothing is cut off and every button is in sight', async () => {
  const page = await openSidebar(browser(), { state: { ...state, links } }, { height: 350 });
  await everyView(page, async (view) => {
    const { y, height } = (await page.locator('.primary').boundingBox())!;
    expect([view, await cutOff(page), y + height < 350]).toEqual([view, [], true]);
  });
});

test('text of double size wraps in every view, and the button stays in sight', async () => {
  const page = await openSidebar(browser(), { state: longState });
  await enlarge(page);
  await everyView(page, async (view) => {
    const { y, height } = (await page.locator('.primary').boundingBox())!;
    expect([view, await cutOff(page), await violations(page), y + height < 700]).toEqual([view, [], [], true]);
  });
});

test('right to left, the page is mirrored', async () => {
  const page = await openSidebar(browser(), { state: { ...state, links } });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await everyView(page, async (view) => {
    const { x, width } = (await page.locator('.primary').boundingBox())!;
    expect([view, x + width, await cutOff(page), await violations(page)]).toEqual([view, 284, [], []]);
  });
});

test('every stop of the Tab key is visibly focused, from the menu to the button', async () => {
  const page = await openSidebar(browser(), { state: { ...state, links } });
  const stops: string[] = [];
  for (let press = 0; press < 30 && !stops.includes('Generate'); press++) {
    await page.keyboard.press('Tab');
    const { name, outline } = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      return {
        name: element.labels?.[0]?.innerText.split('\n')[0] || element.ariaLabel || element.innerText,
        outline: getComputedStyle(element).outlineStyle,
      };
    });
    expect([name, outline]).toEqual([name, 'solid']);
    stops.push(name);
  }
  expect(stops).toEqual([
    'Menu',
    'KPI Summary',
    'Forecast',
    'Pipeline',
    'Tab with your deals',
    'Read the tabs again',
    '5 questions about your data',
    'Period',
    'Clear all',
    'KPI Summary',
    'Forecast',
    'Pipeline',
    'Team',
    'Generate',
  ]);
});

test.each([
  ['reduce', 'none'],
  ['no-preference', 'breathe'],
] as const)('with movement set to %s the outlines do as asked', async (reducedMotion, expected) => {
  const page = await openSidebar(browser(), { delays: { '*': 60_000 } }, { isReady: false, reducedMotion });
  const outline = page.locator('.skeleton .box').first();
  expect(await outline.evaluate((element) => getComputedStyle(element).animationName)).toBe(expected);
});
