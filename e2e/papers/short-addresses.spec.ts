/** Short addresses, typed from paper, lead to their pages, also without JavaScript. */
import { expect, test } from '../fixtures.ts';

const DIRECT = [
  ['s/liulin/', 'stations/yangban/liulin/'],
  ['s/qiaotou/', 'stations/shifan/qiaotou/'],
  ['s/donghe/', 'stations/yangban/donghe/'],
  ['s/liulin/2611/', 'stations/yangban/liulin/2026-11/'],
  ['s/qiaotou/2612/', 'stations/shifan/qiaotou/2026-12/'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const [short, long] of DIRECT) {
      test(`${short} leads to ${long}`, async ({ page }) => {
        await page.goto(short);
        await expect(page).toHaveURL(new RegExp(`/zhou/${long}$`));
      });
    }

    test('an id of several stations leads to a choice', async ({ page }) => {
      for (const [short, names, long] of [
        ['s/liulincun/', ['桥头志愿服务驿站', '柳林社区新时代文明实践站'], 'stations/yangban/liulin/'],
        [
          's/liulincun/2611/',
          ['桥头志愿服务驿站2026年11月活动菜单', '柳林社区新时代文明实践站2026年11月活动菜单'],
          'stations/yangban/liulin/2026-11/',
        ],
      ] as const) {
        await page.goto(short);
        const links = page
          .getByRole('main')
          .getByRole('listitem')
          .getByRole('link', { name: /桥头|柳林/ });
        await expect(links).toHaveText([...names]);
        await links.last().click();
        await expect(page).toHaveURL(new RegExp(`/zhou/${long}$`));
      }
    });
  });
}

test('the poster has the short address of its menu', async ({ page }) => {
  await page.goto('stations/yangban/liulin/2026-11/poster/');
  const typed = await page.locator('.typed-address').textContent();
  expect(typed).toBe('e2e.example.org/zhou/s/liulin/2611/');
  await page.goto(typed!.replace('e2e.example.org/zhou/', ''));
  await expect(page).toHaveURL(/\/zhou\/stations\/yangban\/liulin\/2026-11\/$/);
});
