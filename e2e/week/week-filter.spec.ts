/** The only island of the home page: it narrows the list that is already there. */
import { expect, test } from '../fixtures.ts';

const FOR_OLD = ['义诊：量血压、问用药', '清早太极', '防骗讲座'];

test('choosing 为老 leaves only what is for the old, and says how many', async ({ home }) => {
  await home.open();
  await home.filterReady();
  await expect(home.filterStatus).toHaveText('');
  await home.chip('为老').click();
  await expect(home.rows).toHaveText(FOR_OLD);
  await expect(home.chip('为老')).toHaveAttribute('aria-pressed', 'true');
  // The lecture is cancelled: it is shown, and not counted.
  await expect(home.filterStatus).toHaveText('筛出2场');
  expect(await home.shownDays()).toEqual(['11月16日', '11月18日', '11月19日']);
});

test('the address keeps the choice, and Back takes it back step by step', async ({ home, page }) => {
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

test('headline, strip and day heads count what is shown', async ({ home }) => {
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

test('what was chosen holds on the next week, on the weekend and in the calendar', async ({ home, page }) => {
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

test('from a district the calendar opens on that district', async ({ home, page }) => {
  await home.open('districts/yangban/');
  await home.monthLink.first().click();
  await expect(page).toHaveURL(/calendar\/\?month=2026-11&district=yangban$/);
});

test('全部 undoes the choice', async ({ home }) => {
  await home.open('./?for=lao');
  await home.filterReady();
  await expect(home.rows).toHaveText(FOR_OLD);
  await home.chip('全部').click();
  await expect(home.titlesOn('11月16日')).toHaveCount(3);
  await expect(home.filterStatus).toHaveText('');
});

test('a link that somebody sent opens with the choice made', async ({ home }) => {
  await home.open('./?district=shifan&for=kun');
  await expect(home.rows).toHaveText(['政策问一问']);
  await expect(home.district).toHaveValue('shifan');
  await expect(home.filterStatus).toHaveText('筛出1场');
});

test('a link with unknown words in it shows everything', async ({ home }) => {
  await home.open('./?district=nowhere&for=nobody');
  await home.filterReady();
  await expect(home.titlesOn('11月16日')).toHaveCount(3);
  await expect(home.filterStatus).toHaveText('');
});

test('when nothing is left, it says what to do', async ({ home }) => {
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
  await expect(home.filterStatus).toHaveText('这样筛没有活动，少选一类试试');
});

test.describe('on a page that was built last week', () => {
  test.use({ now: '2026-11-25T12:00' });

  test('it filters the week that took the place of the old one', async ({ home }) => {
    await home.open('./?for=xin');
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await expect(home.rows).toHaveText(['心里堵得慌，聊聊天']);
    await expect(home.filterStatus).toHaveText('筛出1场');
    await home.chip('为小').click();
    await expect(home.rows).toHaveText(['心里堵得慌，聊聊天', '亲子读书会']);
    await expect(home.filterStatus).toHaveText('筛出2场');
  });

  test('on the weekend page, only the weekend is counted', async ({ home }) => {
    await home.open('weekend/?for=xiao,xin');
    await expect(home.rows).toHaveText(['亲子读书会']);
    await expect(home.filterStatus).toHaveText('筛出1场');
  });
});

test('on the page of a district there is no choice of district', async ({ home }) => {
  await home.open('districts/yangban/');
  await home.filterReady();
  await expect(home.chip('为老')).toBeVisible();
  await expect(home.district).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('there is no filter, and the whole list stands', async ({ home }) => {
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
