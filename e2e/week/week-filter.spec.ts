/** The filter island of the home page, which narrows the static list. */
import { expect, test } from '../fixtures.ts';

const FOR_OLD = ['义诊：量血压、问用药', '清早太极', '防骗讲座'];

test('为老 shows only activities for the elderly, and their number', async ({ home }) => {
  await home.open();
  await home.filterReady();
  await expect(home.filterStatus).toHaveText('');
  await home.chip('为老').click();
  await expect(home.rows).toHaveText(FOR_OLD);
  await expect(home.chip('为老')).toHaveAttribute('aria-pressed', 'true');
  // The cancelled lecture is shown but not counted.
  await expect(home.filterStatus).toHaveText('筛出2场');
  await expect.poll(() => home.shownDays()).toEqual(['11月16日', '11月18日', '11月19日']);
});

test('keeps the filter in the address; Back undoes it step by step', async ({ home, page }) => {
  await home.open();
  await home.filterReady();
  const all = await home.rows.count();
  await home.chip('为老').click();
  await expect(page).toHaveURL(/\?for=lao$/);
  await home.chip('为小').click();
  await expect(page).toHaveURL(/\?for=lao,xiao$/);
  await expect(home.rows).toHaveCount(5);
  await page.goBack();
  await expect(home.rows).toHaveText(FOR_OLD);
  await expect(home.chip('为小')).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(home.rows).toHaveCount(all);
  await expect(page).not.toHaveURL(/\?/);
});

test('headline, strip and day headings count what is shown', async ({ home }) => {
  await home.open();
  await home.filterReady();
  await expect(home.heading).toHaveText('本周13场，今天3场', { useInnerText: true });
  await home.chip('为老').click();
  await expect(home.heading).toHaveText('本周2场，今天1场', { useInnerText: true });
  await expect(home.counts).toHaveText([/1场$/, /没有$/, /1场$/, /没有$/, /没有$/, /没有$/, /没有$/]);
  await expect(home.day('今天').getByRole('heading', { level: 3 })).toContainText('1场');
  await home.chip('全部').click();
  await expect(home.heading).toHaveText('本周13场，今天3场', { useInnerText: true });
});

test('carries the filter to the next week, the weekend and the calendar', async ({ home, page }) => {
  await home.open('./?district=yangban&for=xiao');
  await page.getByRole('link', { name: '看下一周' }).click();
  await expect(page).toHaveURL(/weeks\/2026-11-23\/\?district=yangban&for=xiao$/);
  await expect(home.chip('为小')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '活动' }).click();
  await expect(page).toHaveURL(/\/zhou\/\?district=yangban&for=xiao$/);
  await page.getByRole('link', { name: '周末', exact: true }).click();
  await expect(page).toHaveURL(/weekend\/\?district=yangban&for=xiao$/);
  await home.monthLink.first().click();
  await expect(page).toHaveURL(/calendar\/\?month=2026-11&district=yangban&for=xiao$/);
});

test('opens the calendar of a district from its page', async ({ home, page }) => {
  await home.open('districts/yangban/');
  await home.monthLink.first().click();
  await expect(page).toHaveURL(/calendar\/\?month=2026-11&district=yangban$/);
});

test('全部 clears the filter', async ({ home }) => {
  await home.open('./?for=lao');
  await home.filterReady();
  await expect(home.rows).toHaveText(FOR_OLD);
  await home.chip('全部').click();
  await expect(home.titlesOn('11月16日')).toHaveCount(3);
  await expect(home.filterStatus).toHaveText('');
});

test('restores the filter from a shared link', async ({ home }) => {
  await home.open('./?district=shifan&for=kun');
  await expect(home.rows).toHaveText(['政策问一问']);
  await expect(home.district).toHaveValue('shifan');
  await expect(home.filterStatus).toHaveText('筛出1场');
});

test('ignores unknown values in a link', async ({ home }) => {
  await home.open('./?district=nowhere&for=nobody');
  await home.filterReady();
  await expect(home.titlesOn('11月16日')).toHaveCount(3);
  await expect(home.filterStatus).toHaveText('');
});

test('says what to do when nothing matches', async ({ home }) => {
  await home.open();
  await home.filterReady();
  await home.district.selectOption('示范县');
  await expect(home.rows).toHaveText([
    '沿河走一圈，捡一路',
    '沿河走一圈，捡一路',
    '政策问一问',
    '沿河走一圈，捡一路',
    '沿河走一圈，捡一路',
    '沿河走一圈，捡一路',
    '图书漂流',
  ]);
  await home.chip('为小').click();
  await expect(home.rows).toHaveCount(0);
  await expect(home.filterStatus).toHaveText('这样筛没有活动，少选一样试试');
});

test.describe('on a page that was built last week', () => {
  test.use({ now: '2026-11-25T12:00' });

  test('filters the week that replaced the old one', async ({ home }) => {
    await home.open('./?for=xin');
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await expect(home.rows).toHaveText(['心里堵得慌，聊聊天']);
    await expect(home.filterStatus).toHaveText('筛出1场');
    await home.chip('为小').click();
    await expect(home.rows).toHaveText(['心里堵得慌，聊聊天', '亲子读书会']);
    await expect(home.filterStatus).toHaveText('筛出2场');
  });

  test('counts only the weekend on the weekend page', async ({ home }) => {
    await home.open('weekend/?for=xiao,xin');
    await expect(home.rows).toHaveText(['亲子读书会']);
    await expect(home.filterStatus).toHaveText('筛出1场');
  });
});

test('has no choice of district on the page of a district', async ({ home }) => {
  await home.open('districts/yangban/');
  await home.filterReady();
  await expect(home.chip('为老')).toBeVisible();
  await expect(home.district).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('shows the whole list without a filter', async ({ home }) => {
    await home.open('./?for=lao');
    await expect(home.filter).toBeHidden();
    await expect(home.titlesOn('11月16日')).toHaveText([
      '义诊：量血压、问用药',
      '手工课：折纸灯笼',
      '沿河走一圈，捡一路',
    ]);
    await expect(home.titlesOn('11月22日')).toHaveText(['亲子读书会', '图书漂流']);
  });
});
