/** The calendar: filters in the address, three views, announcements. */
import { expect, test } from '../fixtures.ts';
import { PHONE } from '../screens.ts';

test('shows a busy month as a grid on a desk; days and activities have full dates as names', async ({ calendar }) => {
  await calendar.open();
  await expect(calendar.heading).toHaveText('2026年11月');
  await expect(calendar.view('月')).toHaveAttribute('aria-pressed', 'true');
  await expect(calendar.date('2026年11月22日')).toHaveAccessibleName('2026年11月22日，周日，农历十四，小雪，2场');
  await expect(calendar.today).toHaveAccessibleName('2026年11月16日，周一，农历初八，今天，3场');
  await expect(calendar.eventsOn('2026年11月16日').first()).toHaveAccessibleName(
    /^义诊： ?量血压、 ?问用药 ?，16日\d+:\d\d$/,
  );
});

test('marks cancelled, moved, full and tentative in words, in grid and list', async ({ calendar }) => {
  await calendar.open();
  await expect(calendar.eventsOn('2026年11月19日').first()).toContainText(/^防?老?取消防骗讲座/);
  await expect(calendar.eventsOn('2026年11月17日').first()).toContainText('改期旧物换新主');
  await expect(calendar.date('2026年11月19日')).toHaveAccessibleName(/，1场，1场取消或改期$/);
  await calendar.view('列表').click();
  await expect(calendar.day('11月19日').getByRole('listitem').first()).toContainText('取消场地检修');
  await expect(calendar.day('11月17日').getByRole('listitem').first()).toContainText('改期改到11月21日');
  await expect(calendar.day('11月25日').getByRole('listitem').filter({ hasText: '心里堵得慌' })).toContainText('已满');
});

test('says once what is on every day or every week, and counts it in each day', async ({ calendar, page }) => {
  await calendar.open();
  await page.getByText(/^每周都有\d样/).click();
  await expect(page.getByRole('group').getByRole('listitem').filter({ hasText: '沿河走一圈' })).toContainText(
    '周一至周五',
  );
  await expect(calendar.cell('2026年11月20日')).toContainText('常办2');
  // A filter lists what it finds, in its place.
  await calendar.chip('为小').click();
  await expect(calendar.cell('2026年11月22日').or(calendar.day('11月22日'))).toContainText('亲子读书会');
  await expect(page.getByText(/^每周都有/)).toHaveCount(0);
});

test('opens on the district of the reader; all districts are one choice away', async ({ calendar, page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('place', 'yangban/liulin');
  });
  await calendar.open();
  await expect(calendar.choice('区县')).toHaveValue('yangban');
  await expect(calendar.status).toHaveText('');
  await calendar.choice('区县').selectOption('全部区县');
  await expect(page).toHaveURL(/\?district=all$/);
  await page.reload();
  await calendar.ready();
  await expect(calendar.choice('区县')).toHaveValue('');
});

test.describe('filters', () => {
  test('narrow the month, are counted and kept in the address; Back undoes them one by one', async ({
    calendar,
    page,
  }) => {
    await calendar.open();
    await calendar.chip('为老').click();
    await expect(calendar.status).toHaveText('2026年11月，筛出7场');
    await expect(page).toHaveURL(/\/calendar\/\?for=lao$/);
    await calendar.choice('时段').selectOption('上午');
    await calendar.choice('服务类别').selectOption('健身体育');
    await expect(page).toHaveURL(/\?field=jianshen&time=morning&for=lao$/);
    await expect(calendar.status).toHaveText('2026年11月，筛出4场');
    await expect(calendar.rows).toHaveText([/^清早太极/, /^清早太极/]);
    await page.goBack();
    await expect(calendar.status).toHaveText('2026年11月，筛出7场');
    await expect(calendar.choice('服务类别')).toHaveValue('');
    await page.goBack();
    await page.goBack();
    await expect(calendar.chip('全部对象')).toHaveAttribute('aria-pressed', 'true');
    await expect(calendar.eventsOn('2026年11月16日')).toHaveCount(2);
    await page.goForward();
    await expect(calendar.status).toHaveText('2026年11月，筛出7场');
  });

  test('are restored from a shared link', async ({ calendar }) => {
    await calendar.open(
      'calendar/?district=yangban&station=liulin&for=xiao&field=kepu&join=dianhua&time=afternoon&month=2026-12&view=list',
    );
    await expect(calendar.heading).toHaveText('2026年12月');
    await expect(calendar.rows).toHaveText([/^做一只喂鸟盒/]);
    await expect(calendar.choice('区县')).toHaveValue('yangban');
    await expect(calendar.choice('站点')).toHaveValue('liulin');
    await expect(calendar.choice('参加方式')).toHaveValue('dianhua');
    await expect(calendar.status).toHaveText('2026年12月，筛出1场');
  });

  test('ignore unknown values in the address', async ({ calendar }) => {
    await calendar.open(
      'calendar/?district=yangban&station=nowhere&for=nobody&field=x&join=x&time=noon&range=never&view=round&month=2026-13&day=2026-11-31',
    );
    await expect(calendar.heading).toHaveText('2026年11月');
    await expect(calendar.choice('站点')).toHaveCount(0);
    await expect(calendar.status).toHaveText('2026年11月，筛出19场');
  });

  test('show few results as a list, unless the address has the grid', async ({ calendar }) => {
    await calendar.open();
    await calendar.chip('为心理关爱').click();
    await expect(calendar.grid).toHaveCount(0);
    await expect(calendar.rows).toHaveText([/^心里堵得慌，聊聊天/]);
    await expect(calendar.chip('为心理关爱')).toBeFocused();
    await calendar.view('月').click();
    await expect(calendar.eventsOn('2026年11月25日')).toHaveCount(1);
  });

  test('suggest for an empty result which filter to remove, with the number of results', async ({ calendar, page }) => {
    await calendar.open('calendar/?district=shifan&for=xin&time=morning');
    await expect(calendar.status).toHaveText('2026年11月，没有排活动');
    await expect(page.getByText('照这样筛，2026年11月没有排活动。')).toBeVisible();
    await expect(calendar.button(/^不限/)).toHaveText(['不限服务对象（4场）']);
    await calendar.button('不限服务对象（4场）').click();
    await expect(calendar.status).toHaveText('2026年11月，筛出4场');
    await expect(page).toHaveURL(/\?district=shifan&time=morning$/);
    await expect(calendar.heading).toBeFocused();
    await calendar.button('清除筛选').click();
    await expect(page).toHaveURL(/\/calendar\/$/);
  });
});

test.describe('date ranges', () => {
  test.use({ now: '2026-11-18T12:00' });

  test('show today, tomorrow, the weekend, this week, this month', async ({ calendar, page }) => {
    await calendar.open();
    await calendar.range('今天').click();
    await expect(calendar.heading).toHaveText('11月18日周三');
    await expect(calendar.rows).toHaveText([/^沿河走一圈/, /^清早太极/, /^政策问一问/]);
    await expect(page).toHaveURL(/\?range=today$/);
    await calendar.range('明天').click();
    await expect(calendar.status).toHaveText('11月19日周四，共1场');
    await expect(calendar.rows).toHaveText([/^防骗讲座/, /^沿河走一圈/]);
    await calendar.range('周末').click();
    await expect(calendar.rows).toHaveText([/^旧物换新主/, /^亲子读书会/, /^图书漂流/]);
    await calendar.range('本周').click();
    await expect(calendar.heading).toHaveText('11月16日—22日');
    await expect(calendar.view('周')).toHaveAttribute('aria-pressed', 'true');
    await calendar.range('本月').click();
    await expect(calendar.heading).toHaveText('2026年11月');
    await expect(page).toHaveURL(/\/calendar\/$/);
  });

  test('show a week across the end of a month', async ({ calendar }) => {
    await calendar.open('calendar/?view=week&day=2026-11-30');
    await expect(calendar.heading).toHaveText('11月30日—12月6日');
    await expect(calendar.titlesOn('11月30日')).toHaveText([/^免费理发/]);
    await expect(calendar.titlesOn('12月5日')).toHaveText([/^做一只喂鸟盒/]);
    await calendar.next.click();
    await expect(calendar.heading).toHaveText('12月7日—13日');
    await calendar.view('月').click();
    await expect(calendar.heading).toHaveText('2026年12月');
  });
});

test.describe('on a device in New York', () => {
  test.use({ timezoneId: 'America/New_York', now: '2026-11-30T23:30' });

  test('shows today and this month of Shanghai', async ({ calendar }) => {
    await calendar.open();
    await expect(calendar.heading).toHaveText('2026年11月');
    await expect(calendar.today).toHaveAccessibleName(/^2026年11月30日，周一/);
    await calendar.range('明天').click();
    await expect(calendar.heading).toHaveText('12月1日周二');
    await expect(calendar.rows).toHaveText([/^沿河走一圈/]);
  });

  test.describe('half an hour after midnight', () => {
    test.use({ now: '2026-12-01T00:30' });

    test('shows the next month', async ({ calendar }) => {
      await calendar.open();
      await expect(calendar.heading).toHaveText('2026年12月');
      await expect(calendar.today).toHaveAccessibleName(/^2026年12月1日，周二/);
    });
  });
});

test.describe('left open', () => {
  test.use({ now: '' });

  test('moves on at midnight, also into the next month', async ({ calendar, page }) => {
    await page.clock.install({ time: new Date('2026-11-30T23:58:00+08:00') });
    await calendar.open();
    await expect(calendar.today).toHaveAccessibleName(/^2026年11月30日/);
    await page.clock.fastForward('04:00');
    await expect(calendar.heading).toHaveText('2026年12月');
    await expect(calendar.today).toHaveAccessibleName(/^2026年12月1日/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('shows a list from today on, with a strip of dates that lead to their day', async ({ calendar }) => {
    await calendar.open();
    await expect(calendar.view('列表')).toHaveAttribute('aria-pressed', 'true');
    // Activities of today that are over come last.
    await expect(calendar.titlesOn('11月16日')).toHaveText([/^手工课/, /^义诊/]);
    await expect(calendar.day('11月15日')).toHaveCount(0);
    await calendar.date('2026年11月27日').click();
    await expect(calendar.day('11月27日')).toBeInViewport();
    await expect(calendar.day('11月27日').getByRole('heading', { level: 3 })).toBeFocused();
    await calendar.date('2026年11月6日').click();
    await expect(calendar.titlesOn('11月3日').or(calendar.day('11月6日').getByText('常办2样'))).toBeVisible();
  });

  test('folds past days, with their number', async ({ calendar }) => {
    await calendar.open();
    await calendar.button('看已过去的22场（11月1日起）').click();
    await calendar.day('11月1日').getByText('常办2样').click();
    await expect(calendar.titlesOn('11月1日')).toHaveText([/^亲子读书会/, /^图书漂流/]);
  });

  test('folds the filters behind one button, with the number of those set', async ({ calendar }) => {
    await calendar.open('calendar/?for=lao,xiao&time=morning');
    await expect(calendar.fold).toHaveText(/^筛选2/);
    await expect(calendar.chip('为老')).toBeHidden();
    await calendar.fold.click();
    await expect(calendar.fold).toHaveAttribute('aria-expanded', 'true');
    await calendar.chip('为小').click();
    await calendar.choice('时段').selectOption('不限时段');
    await expect(calendar.fold).toHaveText(/^筛选1/);
    await expect(calendar.status).toHaveText('2026年11月，筛出7场');
  });

  test('prints the grid', async ({ calendar, page }) => {
    await calendar.open();
    await page.emulateMedia({ media: 'print' });
    await expect(calendar.eventsOn('2026年11月16日')).toHaveCount(2);
    await expect(calendar.fold).toBeHidden();
  });
});

test.describe('长辈模式', () => {
  test('shows a list, with days and district to choose', async ({ calendar, frame }) => {
    await calendar.open('calendar/?mode=elder');
    await expect(calendar.grid).toHaveCount(0);
    await expect(calendar.titlesOn('11月16日').first()).toHaveText(/^手工课/);
    await expect(calendar.view('月')).toBeHidden();
    await expect(calendar.chip('为老')).toBeHidden();
    await calendar.choice('区县').selectOption('示范县');
    await calendar.range('今天').click();
    await expect(calendar.rows).toHaveText([/^沿河走一圈/]);
    await frame.plain.click();
    await calendar.range('本月').click();
    await expect(calendar.grid).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('shows the month of the build and links to every month', async ({ calendar, page }) => {
    await page.goto('calendar/');
    await expect(calendar.heading).toHaveText('2026年11月');
    await expect(calendar.table).toBeVisible();
    await expect(page.getByRole('group', { name: '怎么看' })).toBeHidden();
    await expect(calendar.titlesOn('11月19日')).toHaveText([/^防骗讲座/]);
    await calendar.day('11月19日').getByRole('link', { name: '常办1样' }).click();
    await expect(page.getByText(/^每周都有\d样/)).toBeInViewport();
    await expect(calendar.day('11月19日').getByRole('listitem').first()).toContainText('取消场地检修');
    await calendar.table.getByRole('link', { name: /^20 ?日，2场$/ }).click();
    await expect(calendar.day('11月20日')).toBeInViewport();
    await calendar.next.click();
    await expect(calendar.heading).toHaveText('2026年12月');
    await expect(page).toHaveURL(/\/calendar\/2026-12\/$/);
  });
});
