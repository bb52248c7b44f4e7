/** A resident who asks where to order a service, and a journalist who looks up a term. */
import { expect, test } from '../fixtures.ts';

test('the search for a term leads to its page, which says where to order', async ({ page }) => {
  await page.goto('search/?q=%E5%9B%9B%E5%8D%95%E6%A8%A1%E5%BC%8F');
  await page.getByRole('link', { name: '点单—派单—接单—评单' }).first().click();
  await expect(page).toHaveURL(/\/concepts\/diandan\//);
  const ordering = page.getByRole('region', { name: '到哪里点单' });
  await expect(ordering).toContainText('样板点单');
  await expect(ordering.getByRole('link', { name: /^0/ }).first()).toHaveAttribute('href', /^tel:/);
});

test('a choice of district leads to where to order there', async ({ page }) => {
  await page.goto('concepts/diandan/');
  await page.getByRole('navigation', { name: '选区县' }).getByRole('link', { name: '样板区' }).click();
  await expect(page.locator('#order-yangban')).toBeInViewport();
});

test('a service model leads to the page of its term, and the term names figures with source and date', async ({
  page,
}) => {
  await page.goto('districts/yangban/about/');
  await page.getByRole('link', { name: /^四级网络/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('四级网络');
  await expect(page.getByRole('row', { name: /实践站/ })).toContainText('2026年6月（刊发日）');
  await expect(page.getByRole('region', { name: '来源说几处，本站写到几处' })).toContainText('还缺');
});

test('an activity that is ordered names the channel', async ({ page }) => {
  await page.goto('activities/yangban/liulin/202611-yexiao/');
  await expect(page.getByRole('region', { name: '怎么参加' })).toContainText('样板点单');
});
