/** The site was built on Monday 16 November; opened later it must not show last week's activities. */
import { expect, inShanghai, test } from '../fixtures.ts';
import { BUILT_ON } from '../address.ts';
import { comeBack, cutNetwork } from '../network.ts';

test.describe('opened nine days after it was built', () => {
  test.use({ now: '2026-11-25T12:00' });

  test('home shows the current week, with the current day as today', async ({ home }) => {
    await home.open();
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await expect(home.heading).toHaveText(/本周12场，今天5场/, { useInnerText: true });
    await expect(home.todayInStrip).toContainText('25');
    await expect(home.day('今天')).toContainText('11月25日');
    await expect(home.day('明天')).toContainText('11月26日');
    await expect.poll(() => home.shownDays()).toEqual(['11月25日', '11月26日', '11月27日', '11月28日', '11月29日']);
    await expect(home.staleNote).toBeHidden();
  });

  test('a district shows its own current week', async ({ home }) => {
    await home.open('districts/yangban/');
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await expect(home.heading).toHaveText(/样板区本周5场，今天3场/, { useInnerText: true });
    // Upcoming activities first, then those of today that are over.
    await expect(home.titlesOn('今天')).toHaveText(['心里堵得慌，聊聊天', '清早太极', '助听器，请人看一看']);
  });

  test('the weekend page shows the coming weekend and counts only that', async ({ home }) => {
    await home.open('weekend/');
    await expect(home.titlesOn('11月29日')).toHaveText(['亲子读书会', '图书漂流']);
    await expect.poll(() => home.shownDays()).toEqual(['11月28日', '11月29日']);
    await expect(home.heading).toHaveText(/周末2场/, { useInnerText: true });
  });

  test('长辈模式 shows the current week', async ({ home }) => {
    await home.open('elder/');
    await expect(home.titlesOn('今天')).toHaveCount(5);
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
  });

  test('links to the next week and the month from there', async ({ home, page }) => {
    await home.open();
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await page.getByRole('link', { name: '看下一周' }).click();
    await expect(home.heading).toHaveText(/11月30日—12月6日/);
  });

  test('hides a past day until the strip leads to it', async ({ home }) => {
    await home.open();
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await expect(home.day('11月23日')).toBeHidden();
    await home.strip.getByRole('link', { name: '11月23日' }).click();
    await expect(home.titlesOn('11月23日')).toHaveText(['沿河走一圈，捡一路']);
  });

  test('the page of a week keeps its week', async ({ home }) => {
    await home.open('weeks/2026-11-16/');
    await expect(home.heading).toHaveText(/11月16日—22日/);
    await expect(home.titlesOn('11月16日')).toHaveCount(3);
  });
});

test.describe('opened on a day of the week it was built in', () => {
  test.use({ now: '2026-11-18T12:00' });

  test('home requests no other page', async ({ home, page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await home.open();
    await expect(home.heading).toHaveText(/本周13场，今天3场/, { useInnerText: true });
    expect(requests.filter((url) => url.includes('/weeks/'))).toEqual([]);
  });
});

test.describe('opened in another time zone', () => {
  // Tuesday evening in New York, Wednesday morning in Shanghai.
  test.use({ now: '2026-11-25T08:00', timezoneId: 'America/New_York' });

  test('home shows the day and the week of Shanghai', async ({ home }) => {
    await home.open();
    await expect(home.heading).toHaveText(/本周12场，今天5场/, { useInnerText: true });
    await expect(home.day('今天')).toContainText('11月25日');
  });
});

test.describe('opened with a clock in the wrong year', () => {
  test.use({ now: '2020-01-01T12:00' });

  for (const [name, path] of [
    ['home', './'],
    ['长辈模式', 'elder/'],
    ['a district', 'districts/yangban/'],
  ] as const) {
    test(`${name} names its dates and says that the clock may be wrong`, async ({ home, page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await home.open(path);
      await expect(home.clockNote).toContainText('这页是2026年11月16日更新的');
      await expect(home.heading).toHaveText(/2026年11月16日—22日，\d+场/, { useInnerText: true });
      await expect(home.day('今天')).toHaveCount(0);
      expect(requests.filter((url) => url.includes('/weeks/'))).toEqual([]);
    });
  }
});

test.describe('opened in the month after', () => {
  test.use({ now: '2026-12-09T12:00' });

  test('the calendar shows the current month', async ({ calendar }) => {
    await calendar.open();
    await expect(calendar.heading).toHaveText('2026年12月');
    await expect(calendar.today).toContainText('9');
    await expect(calendar.staleNote).toHaveCount(0);
  });

  test('a station shows the menu of the current month', async ({ page }) => {
    await page.goto('stations/yangban/liulin/');
    await expect(page.getByRole('heading', { name: '十二月菜单' })).toHaveText('十二月菜单', { useInnerText: true });
    await expect(page.getByRole('table').first().getByRole('link', { name: '冬至包饺子' })).toBeVisible();
    await expect(page.getByRole('table').first().getByRole('link', { name: '防骗讲座' })).toHaveCount(0);
    await page.getByRole('link', { name: '整月菜单' }).click();
    await expect(page).toHaveURL(/2026-12\/$/);
  });

  test('a station says when its menu cannot be fetched', async ({ page }) => {
    const network = await cutNetwork(page, '**/2026-12/');
    await page.goto('stations/yangban/liulin/');
    await expect(page.getByText('眼下取不到这个月的菜单')).toBeVisible();
    await expect(page.getByRole('heading', { name: '十一月菜单' })).toBeVisible();
    network.restore();
    await comeBack(page);
    await expect(page.getByRole('heading', { name: '十二月菜单' })).toBeVisible();
  });

  test('the page of a month keeps its month', async ({ calendar, page }) => {
    await page.goto('calendar/2026-11/');
    await expect(calendar.heading).toHaveText('2026年11月');
  });
});

test.describe('opened long after the last known activity', () => {
  test.use({ now: '2027-09-01T12:00' });

  test('home keeps its week and says so', async ({ home }) => {
    await home.open();
    await expect(home.staleNote).toContainText('11月16日—22日的安排');
    await expect(home.heading).toHaveText('2026年11月16日—22日，13场', { useInnerText: true });
    await expect(home.titlesOn('11月16日')).toHaveCount(3);
  });

  test('an activity has its year', async ({ page }) => {
    await page.goto('activities/yangban/liulin/20261116-yizhen/');
    await expect(page.getByRole('main').getByText('2026年11月16日周一').first()).toBeVisible();
  });

  test('a station keeps its last menu and says that there is no later one', async ({ page }) => {
    await page.goto('stations/yangban/liulin/');
    await expect(page.getByRole('heading', { name: '十一月菜单' })).toHaveText('2026年十一月菜单', {
      useInnerText: true,
    });
    await expect(page.getByText('后面的菜单还没有公布')).toBeVisible();
  });

  test('the list of stations does not say that nothing is planned', async ({ page }) => {
    await page.goto('nearby/');
    await expect(page.locator('.station-idle').filter({ hasText: '本页太旧' }).first()).toBeVisible();
    await expect(page.getByText('没有排活动')).toHaveCount(0);
  });

  test('the calendar keeps its month and says so', async ({ calendar }) => {
    await calendar.open();
    await expect(calendar.staleNote).toContainText('这里还没有2027年9月的活动。下面还是2026年11月的。');
    await expect(calendar.heading).toHaveText('2026年11月');
    await expect(calendar.eventsOn('2026年11月16日')).toHaveCount(2);
    await expect(calendar.today).toHaveCount(0);
  });
});

test.describe('opened later, with the network cut', () => {
  test.use({ now: '2026-11-25T12:00' });

  test('home keeps its week and says so, until the network is back', async ({ home, page }) => {
    const network = await cutNetwork(page, '**/weeks/**');
    await home.open();
    await expect(home.staleNote).toContainText('11月16日—22日的安排');
    await expect(home.titlesOn('11月20日')).toHaveText(['沿河走一圈，捡一路', '夜校：手机拍照']);

    await expect(home.heading).toHaveText('11月16日—22日，13场', { useInnerText: true });

    network.restore();
    await comeBack(page);
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await expect(home.staleNote).toBeHidden();
  });
});

test.describe('opened in the month after, with the network cut', () => {
  // Routes of the page do not apply to requests of the calendar's service worker.
  test.use({ now: '2026-12-09T12:00', serviceWorkers: 'block' });

  test('the calendar keeps its month and says so, until the network is back', async ({ calendar, page }) => {
    const network = await cutNetwork(page, '**/data/months/**');
    await page.goto('calendar/');
    await expect(calendar.staleNote).toContainText('眼下取不到12月的活动，请连上网再试。下面还是2026年11月的。');
    await expect(calendar.heading).toHaveText('2026年11月');
    await expect(calendar.titlesOn('11月16日')).toHaveCount(2);

    network.restore();
    await comeBack(page);
    await expect(calendar.heading).toHaveText('2026年12月');
    await expect(calendar.today).toContainText('9');
    await expect(calendar.staleNote).toHaveCount(0);
  });
});

test.describe('opened later, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('home names the week it shows and links to the month', async ({ home }) => {
    await home.open();
    await expect(home.heading).toHaveText('2026年11月16日—22日，13场', { useInnerText: true });
    await expect(home.heading).not.toContainText('今天', { useInnerText: true });
    await expect
      .poll(() => home.shownDays())
      .toEqual(['11月16日', '11月17日', '11月18日', '11月19日', '11月20日', '11月21日', '11月22日']);
    await home.monthLink.first().click();
    await expect(home.heading).toHaveText('2026年11月');
  });
});

test('the frozen site was built on a Monday and is read on that day', async ({ home, page }) => {
  await home.open();
  await expect(home.day('今天')).toContainText('11月16日');
  expect(inShanghai(`${BUILT_ON}T12:00`).getUTCDay()).toBe(1);
  await expect(page.getByRole('contentinfo')).toContainText('2026年11月16日');
});
