/** Walks through 编辑台 of a built site with an invented table, of a station that is a sample, and stops for a picture at each step. */
import type { Locator, Page } from '@playwright/test';
import { addMonths, monthOf, type Day } from '../../src/domain/calendar/day.ts';
import type { PICTURES } from '../../src/domain/handbook/pictures.ts';
import type { BianjiData } from '../../src/view-models/bianji/page.ts';
import { showDay } from '../browser/open-site.ts';

export type Step = keyof typeof PICTURES;
/** @param from the element that the picture begins with; undefined for the start of the page */
type Stop = (step: Step, from: Locator | undefined) => Promise<void>;

const MARK = `.ed-out { visibility: hidden; }
body::after {
  content: "示例"; position: fixed; right: 10px; top: 10px; z-index: 9;
  padding: 0 10px; border: 1.5px solid #a32c13; border-radius: 4px; background: #fff; color: #a32c13; font-weight: 700;
}`;

/** @param address of 编辑台 */
export async function walkBianji(page: Page, address: string, stop: Stop): Promise<void> {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const { station, month, today } = await open(page, address);
  await showDay(page, today);
  await page.reload();
  await page.locator('[data-island][data-live]').waitFor({ state: 'attached' });
  await page.addStyleTag({ content: MARK });
  await page.getByLabel('站点', { exact: true }).selectOption(station);
  await page.getByRole('button', { name: /^带过来/ }).waitFor();
  await stop('start', page.locator('.ed-pick'));

  await page.locator('input[type=file]').setInputFiles({
    name: `${month}月活动.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(tableOf(month)),
  });
  await page.locator('.ed-q').first().waitFor();
  await stop('review', undefined);

  await page
    .locator('[data-open] .ed-mg button')
    .filter({ hasText: dayLabel(month) })
    .click();
  await page.getByRole('button', { name: /^不写电话/ }).click();
  await button('往下走').first().click();
  await page.getByLabel('月主题').fill('邻里相伴');
  await page.locator('.ed-saved').filter({ hasText: '已存' }).waitFor();
  await stop('edit', undefined);

  await button('看样').click();
  for (const frame of [0, 1])
    await page.locator('.pv iframe').nth(frame).contentFrame().getByText('旧书换新书').first().waitFor();
  await page.getByRole('heading', { name: '发给维护人' }).waitFor();
  await stop('look', undefined);
  await stop('handOver', page.locator('#ways'));
}

/** A sample station, if possible one that has not published it yet, the month after the site was built, and that day. */
async function open(page: Page, address: string): Promise<{ station: string; month: number; today: Day }> {
  await page.goto(address);
  const props = await page.locator('[data-island="bianji"]').getAttribute('data-props');
  const { districts, builtOn } = JSON.parse(props ?? '{}') as BianjiData;
  const month = addMonths(monthOf(builtOn), 1);
  const stations = districts.flatMap((district) => district.stations);
  const samples = stations.filter(({ isSample, months }) => isSample && months.length > 0);
  const station = samples.find(({ months }) => !months.includes(month)) ?? samples[0] ?? stations[0];
  if (station === undefined) throw new Error('网站上还没有站点。');
  return { station: station.key, month: Number(month.slice(5)), today: builtOn };
}

/** Label of the button that answers the question about the vague row. */
const dayLabel = (month: number): RegExp => new RegExp(`^${String(month)}月24日`);

/** Invented. One row is vague, one has a private number: both are asked about. */
const tableOf = (month: number): string => `时间,活动内容,地点,参加对象,报名方式,联系电话
${String(month)}月5日上午9点半,写福字、送福字,一楼大厅,老年人,直接来,
${String(month)}月9日下午2点,旧书换新书,二楼图书角,小学生,直接来,
每周三7:30,早晨打太极,社区门前,全体居民,直接来,
${String(month)}月下旬9:00,免费理发,一楼大厅,老年人,直接来,
${String(month)}月26日10:00,邻居换物,社区门口,全体居民,到站登记,13800001234
`;
