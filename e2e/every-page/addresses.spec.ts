/** Old addresses redirect, and unknown ones get a helpful page. */
import { expect, test } from '../fixtures.ts';

const RENAMED = [
  ['stations/yangban/liulincun/', 'stations/yangban/liulin/', '柳林社区新时代文明实践站'],
  ['teams/yangban/laojiefang/', 'teams/yangban/lifa/', '“老街坊”志愿服务队'],
  ['brands/yangban/yahua/', 'brands/yangban/huaye/', '花叶私语'],
] as const;

for (const [old, present, name] of RENAMED) {
  test(`${old} redirects to ${present}`, async ({ page }) => {
    await page.goto(old);
    await expect(page).toHaveURL(new RegExp(`/zhou/${present}$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  });
}

test('an unknown address says so and links to the week', async ({ page, home }) => {
  const answer = await page.goto('stations/yangban/nowhere/');
  expect(answer?.status()).toBe(404);
  await expect(home.heading).toHaveText('没有找到这个页面');
  await page.getByRole('main').getByRole('link', { name: '看本周活动' }).click();
  await expect(home.strip).toBeVisible();
});
