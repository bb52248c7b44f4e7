/** Texts for chat groups on the page of a menu. */
import { expect, test } from '../fixtures.ts';
import { clipboard } from '../pages/clipboard.ts';

const MENU = 'stations/yangban/liulin/2026-11/';

test.describe('on the eve of a day with activities', () => {
  test.use({ now: '2026-11-24T19:00', permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the text for tomorrow, with place, sign-up and link', async ({ page }) => {
    await page.goto(MENU);
    await page.getByRole('button', { name: '复制明天的' }).click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
    await expect.poll(() => clipboard(page)).toContain('25日周三');
    const text = await clipboard(page);
    expect(text.split('\n').filter((line) => line.startsWith('25日周三'))).toHaveLength(3);
    expect(text).toContain('25日周三 9:30 助听器，请人看一看·一楼活动室·直接来');
    expect(text).toContain('25日周三 14:00 心里堵得慌，聊聊天·二楼安静室【已满】');
    expect(text.endsWith(`/zhou/${MENU}`)).toBe(true);
  });

  test('names the current week', async ({ page }) => {
    await page.goto(MENU);
    await expect(page.locator('.group-texts [data-present] > summary')).toContainText('11月23日—29日');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('shows the text of the month for selection, and none for tomorrow', async ({ page }) => {
    await page.goto(MENU);
    await expect(page.getByRole('group', { name: '要发的文字，整月的' })).toContainText(
      '19日周四 10:00 防骗讲座【取消：场地检修】',
    );
    await expect(page.getByRole('heading', { name: '明天的' })).toBeHidden();
    await expect(page.getByRole('button', { name: '复制整月的' })).toBeHidden();
  });
});
