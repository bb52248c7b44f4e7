/** The list of brands and what leads to it. */
import { expect, test } from '../fixtures.ts';

const visible = '[data-brand]:visible';

test('a filter narrows the list, is announced and kept in the address; Back undoes it', async ({ page }) => {
  await page.goto('brands/');
  const all = await page.locator(visible).count();
  await page.getByLabel('荣誉').selectOption('yes');
  await expect(page).toHaveURL(/\?honour=yes$/);
  await expect(page.locator(visible)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('筛出1个');
  await expect(page.getByRole('heading', { name: '示范县' })).toBeHidden();
  await page.goBack();
  await expect(page.locator(visible)).toHaveCount(all);
});

test('the project library leads to the projects of one cell', async ({ page }) => {
  await page.goto('brands/yangban/');
  const level = page.getByRole('rowheader', { name: '区级', exact: true });
  await page.getByRole('row').filter({ has: level }).getByRole('link').click();
  await expect(page.locator(visible)).toHaveCount(1);
  await expect(page.getByLabel('级别')).toHaveValue('district');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands there, without filters', async ({ page }) => {
    await page.goto('brands/?honour=yes');
    await expect(page.locator(visible)).toHaveCount(await page.locator('[data-brand]').count());
    await expect(page.getByLabel('荣誉')).toBeHidden();
  });
});
