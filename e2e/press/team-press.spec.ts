/** Material for journalists on the page of a team. */
import { expect, test } from '../fixtures.ts';

test('a photo has credit, licence and a download', async ({ page }) => {
  await page.goto('teams/yangban/lifa/');
  const press = page.getByRole('region', { name: '给记者' });
  const photos = page.getByRole('region', { name: '图片' });
  const badge = photos.getByRole('img', { name: '队徽：红底白勾' });
  await badge.scrollIntoViewIfNeeded();
  await expect.poll(() => badge.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(320);
  await expect(photos).toContainText('样板区供图，CC BY 4.0');
  await expect(press).toContainText('样板区供图，CC BY 4.0');
  const address = await press.getByRole('link', { name: '下载' }).getAttribute('href');
  expect((await page.request.get(address!)).headers()['content-type']).toBe('image/png');
  const facts = (await (await page.request.get('teams/yangban/lifa/facts.json')).json()) as {
    image: { contentUrl: string; creditText: string }[];
  };
  expect(facts.image.map(({ contentUrl, creditText }) => [new URL(contentUrl).pathname, creditText])).toEqual([
    [address, '样板区供图'],
  ]);
});

test('a team without photos has no section for them', async ({ page }) => {
  await page.goto('teams/shifan/xunfang/');
  await expect(page.getByRole('region', { name: '图片' })).toHaveCount(0);
});
