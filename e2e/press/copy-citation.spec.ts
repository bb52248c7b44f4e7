/** Copies the citation, or selects it where there is no clipboard. */
import { PLAIN_ADDRESS } from '../address.ts';
import { expect, test } from '../fixtures.ts';
import { Citation } from '../pages/citation.ts';
import { clipboard, selection } from '../pages/clipboard.ts';

const LINK = 'https://e2e.example.org/zhou/teams/yangban/lifa/?v=<version>';
const withoutVersion = (text: string): string => text.replace(/\?v=[0-9a-f]{8}/, '?v=<version>');
const CITATION = `周周有活动. “老街坊”志愿服务队[EB/OL]. （2026-11-16）[2026-11-25]. ${LINK}.`;

test.use({ now: '2026-11-25T12:00' });

test('copies the citation as of today', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('teams/yangban/lifa/');
  const citation = new Citation(page);
  await expect(citation.copy).toHaveText('复制引文');
  await citation.copy.click();
  await expect(citation.copy).toHaveText('已复制');
  await expect.poll(async () => withoutVersion(await clipboard(page))).toBe(CITATION);
  await expect(citation.copy).toHaveText('复制引文');
});

test('copies the permanent link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('teams/yangban/lifa/');
  const citation = new Citation(page);
  await citation.copyLink.click();
  await expect(citation.copyLink).toHaveText('已复制');
  await expect.poll(async () => withoutVersion(await clipboard(page))).toBe(LINK);
});

test('selects the text without HTTPS, where there is no clipboard', async ({ page }) => {
  await page.goto(`${PLAIN_ADDRESS}teams/yangban/lifa/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const citation = new Citation(page);
  await citation.copy.click();
  await expect(citation.copy).toHaveText('已选中，长按可复制');
  await expect.poll(async () => withoutVersion(await selection(page))).toBe(CITATION);
});
