/** A month from the editor's own table to the file that she hands over: how many taps it takes. */
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { menuSchema } from '../src/domain/schema/menu.ts';
import { expect, test } from './fixtures.ts';
import { BianjiPage } from './pages/bianji/bianji-page.ts';

/** As editors keep it: a title, 同上, several ways of writing a date, a note below. Invented. */
const TABLE = `柳林社区2027年1月文明实践活动安排,,,,,,
序号,时间,活动内容,地点,参加对象,报名方式,联系电话
1,1月2日（周六）上午9点,写春联送福字,一楼大厅,老年人,直接来,000-0000 0002
2,1/5 14:00-16:00,修小家电,社区门口,全体居民,不用报名,同上
3,1月7、14日 9:30,老年手机课,二楼教室,60岁以上老人,群接龙（限16人）,同上
4,每周五 19:00-20:30,合唱排练,二楼教室,爱唱歌的居民,直接来,同上
5,1月12日 2:00-3:30,剪纸课,二楼教室,亲子家庭,到社区登记,同上
6,1月15日（腊八）7:00-9:00,腊八粥,食堂,独居老人,直接来,同上
7,1月16日（周日）9:00,旧书漂流,图书角,全体居民,直接来,同上
8,1月中旬,入户查电查气,各楼栋,老旧房屋住户,社区安排,同上
9,1月19日 15:00,心理老师坐班,谈心室,全体居民,电话预约,13800001234
10,1月23日 9:00-11:00,免费理发,一楼大厅,老年人,直接来,000-0000 0002
11,1月23日 9:00-11:00,免费理发,一楼大厅,老年人,直接来,000-0000 0002
12,每月最后一个工作日 14:30,居民议事会,二楼教室,全体居民,直接来,同上
注：如有变动以群里通知为准。,,,,,,
`;
const MAX_TAPS = 40;

/** Counts what a person does after choosing the file. */
class Counter {
  taps = 0;
  private readonly press: (target: Locator) => Promise<void>;

  constructor(press: (target: Locator) => Promise<void>) {
    this.press = press;
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await this.press(target);
  }

  async choose(target: Locator, value: string): Promise<void> {
    this.taps += 1;
    await target.selectOption(value);
  }

  async write(target: Locator, text: string): Promise<void> {
    this.taps += 1;
    await target.fill(text);
  }
}

const HANDS = [
  { name: 'on a phone', viewport: { width: 390, height: 844 }, press: (target: Locator) => target.click() },
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, press: (target: Locator) => target.click() },
  {
    name: 'by keyboard',
    viewport: { width: 1280, height: 900 },
    press: async (target: Locator) => {
      await target.focus();
      await target.press('Enter');
    },
  },
];

for (const { name, viewport, press } of HANDS) {
  test.describe(name, () => {
    test.use({ viewport, acceptDownloads: true });

    test(`takes a table of twelve activities to a menu in at most ${String(MAX_TAPS)} taps`, async ({ page }) => {
      const desk = new BianjiPage(page);
      const counter = new Counter(press);
      await desk.open();
      await counter.choose(desk.station, 'yangban/liulin');
      await counter.tap(page.getByText('1月', { exact: true }));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '1月活动.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
      await expect(desk.heading).toHaveText('读成了什么');
      await answerAll(desk, counter);
      await counter.tap(desk.button('往下走').first());
      await counter.write(page.getByLabel('月主题'), '腊月里');
      await counter.tap(desk.button('看样').first());
      await expect(page.locator('iframe').first().contentFrame().getByText('写春联送福字').first()).toBeVisible();
      const download = page.waitForEvent('download');
      await counter.tap(page.getByRole('button', { name: /下载/ }).first());
      expectMenu(readFileSync(await (await download).path(), 'utf8'));
      expect(counter.taps).toBeLessThanOrEqual(MAX_TAPS);
      test.info().annotations.push({ type: 'taps', description: String(counter.taps) });
    });
  });
}

async function answerAll(desk: BianjiPage, counter: Counter): Promise<void> {
  const answers: [title: string, answer: RegExp][] = [
    ['剪纸课', /^14:00/],
    ['旧书漂流', /^1月16日/],
    ['入户查电查气', /^先空着/],
    ['心理老师坐班', /^换成站里的/],
    ['免费理发', /^不要/],
  ];
  await expect(desk.questions).toHaveCount(answers.length);
  for (const [title, answer] of answers)
    await counter.tap(desk.question(title).getByRole('button', { name: answer }).first());
  await expect(desk.questions).toHaveCount(0);
}

function expectMenu(json: string): void {
  const menu = menuSchema.parse(JSON.parse(json));
  expect(menu.activities).toHaveLength(10);
  expect(menu.activities.find(({ title }) => title === '剪纸课')?.time).toBe('14:00-15:30');
  expect(menu.activities.find(({ title }) => title === '老年手机课')).toMatchObject({
    date: '2027-01-07',
    also: ['2027-01-14'],
    join: { ways: ['社区群接龙'], seats: 16 },
  });
  expect(json).not.toContain('13800001234');
}
