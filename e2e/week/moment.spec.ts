/** 今天, 正在进行 and 已结束 follow the Shanghai clock in every time zone. */
import { expect, inShanghai, test } from '../fixtures.ts';

const HEARING_AID = '助听器，请人看一看';
const WEDNESDAY = ['清早太极', HEARING_AID, '政策问一问', '心里堵得慌，聊聊天', '沿河走一圈，捡一路'];

for (const timezoneId of ['Asia/Shanghai', 'America/New_York']) {
  test.describe(`on a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test.describe('half an hour after midnight', () => {
      test.use({ now: '2026-11-25T00:30' });

      test('shows the new day as today, with all its activities upcoming', async ({ home, page }) => {
        await home.open();
        await expect(home.day('今天')).toContainText('11月25日');
        await expect(home.titlesOn('今天')).toHaveText(WEDNESDAY);
        await expect(page.getByText('正在进行')).toBeHidden();
        // The device is in the time zone of the test.
        expect(await page.evaluate(() => new Date(2026, 10, 25).getTimezoneOffset())).toBe(
          timezoneId === 'Asia/Shanghai' ? -480 : 300,
        );
      });
    });

    test.describe('at ten', () => {
      test.use({ now: '2026-11-25T10:00' });

      test('marks what is on now, and lists past activities last', async ({ home, page }) => {
        await home.open();
        const zone = await page
          .locator('.board-where')
          .evaluate((element) => getComputedStyle(element, '::after').content);
        expect(zone).toBe(timezoneId === 'Asia/Shanghai' ? 'none' : '" 北京时间"');
        await expect(home.todaysRow(HEARING_AID)).toContainText('正在进行');
        await expect(home.todaysRow('政策问一问')).toContainText('正在进行');
        await expect(home.todaysRow('清早太极')).toContainText('已结束');
        await expect(home.todaysRow('沿河走一圈')).not.toContainText(/正在进行|已结束/);
        await expect(home.titlesOn('今天')).toHaveText([...WEDNESDAY.slice(1), '清早太极']);
      });

      test('marks the page of an activity too', async ({ activity }) => {
        await activity.open('yangban/liulin/20261125-zhuting');
        await expect(activity.head.getByText('正在进行')).toBeVisible();
        await expect(activity.countdown).toContainText('今天');
      });

      test('marks an activity of last week as over', async ({ activity }) => {
        await activity.open('yangban/liulin/20261116-yizhen');
        await expect(activity.countdown).toContainText('已结束');
        // A similar activity below may be on now.
        await expect(activity.head).not.toContainText('正在进行');
      });
    });

    test.describe('at eleven', () => {
      test.use({ now: '2026-11-25T11:00' });

      test('marks an activity that ended on the hour as over', async ({ home }) => {
        await home.open();
        await expect(home.todaysRow(HEARING_AID)).toContainText('已结束');
        await expect(home.titlesOn('今天')).toHaveText([
          '心里堵得慌，聊聊天',
          '沿河走一圈，捡一路',
          '清早太极',
          HEARING_AID,
          '政策问一问',
        ]);
      });
    });
  });
}

test.describe('a page that is left open', () => {
  test.use({ now: '' });

  test('marks the start and end of an activity', async ({ home, page }) => {
    await page.clock.install({ time: inShanghai('2026-11-16T09:29') });
    await home.open();
    await expect(home.titlesOn('今天').first()).toHaveText('义诊：量血压、问用药');
    await expect(home.todaysRow('义诊')).not.toContainText('正在进行');
    await page.clock.fastForward('02:00');
    await expect(home.todaysRow('义诊')).toContainText('正在进行');
    await page.clock.fastForward('01:30:00');
    await expect(home.todaysRow('义诊')).toContainText('已结束');
    // The list is not reordered while it is open; after a reload the activity is last.
    await expect(home.titlesOn('今天').first()).toHaveText('义诊：量血压、问用药');
    await page.reload();
    await expect(home.titlesOn('今天').last()).toHaveText('义诊：量血压、问用药');
  });

  test('moves on to the next day at midnight', async ({ home, page }) => {
    await page.clock.install({ time: inShanghai('2026-11-18T23:58') });
    await home.open();
    await expect(home.day('今天')).toContainText('11月18日');
    await page.clock.fastForward('04:00');
    await expect(home.day('今天')).toContainText('11月19日');
    await expect(home.day('11月18日')).toBeHidden();
    await expect(home.todayInStrip).toContainText('19');
    await expect(home.heading).toContainText('今天1场', { useInnerText: true });
  });

  test('moves on to the next week after a Sunday, which showed the Monday already', async ({ home, page }) => {
    await page.clock.install({ time: inShanghai('2026-11-22T23:58') });
    await home.open();
    await expect.poll(() => home.shownDays()).toEqual(['11月22日', '11月23日']);
    await expect(home.day('明天')).toContainText('11月23日');
    await page.clock.fastForward('04:00');
    await expect(home.span).toHaveText('11月23日—29日', { useInnerText: true });
    await expect(home.day('今天')).toContainText('11月23日');
    await expect(home.day('11月29日')).toBeVisible();
  });
});
