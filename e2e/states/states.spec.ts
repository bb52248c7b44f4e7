/** Controls are readable in every state; in forced colours they have borders and show what is chosen. */
import type { ElementHandle, Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { hydrated } from '../pages/frame.ts';
import { MapPage } from '../pages/map-page.ts';
import { SearchPage } from '../pages/search-page.ts';
import { DESK } from '../screens.ts';

const CONTROLS = 'button, .btn, .chip, .seg a, .tool, .week a, select, .nav a, .map-row, .event, .day-link';
const PAGES = [
  './',
  'calendar/',
  'map/',
  'nearby/',
  'coverage/yangban/',
  'search/?q=yizhen',
  'stations/yangban/liulin/',
];
const MIN_CONTRAST = 4.5;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`${path} in the ${colorScheme}: is readable at rest and under the pointer`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(DESK);
      await open(page, path);
      const all = page.locator(CONTROLS).filter({ visible: true });
      const kinds = await oneOfEachKind(all);
      expect(kinds.length).toBeGreaterThan(3);
      const faults: string[] = [];
      for (const one of kinds) {
        faults.push(...(await unreadable(one, 'at rest')));
        await one.hover({ force: true });
        faults.push(...(await unreadable(one, 'under the pointer')));
      }
      await page.mouse.move(0, 0);
      expect(faults).toEqual([]);
    });
  }

  for (const { path, group } of [
    { path: 'calendar/', group: '.calendar-views button' },
    { path: 'map/', group: '.map-segments button' },
    { path: './', group: '.chip' },
    { path: 'coverage/yangban/', group: '.chip' },
  ]) {
    test(`${path} in the ${colorScheme}: ${group} is readable when just tapped`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(DESK);
      await open(page, path);
      const buttons = page.locator(group).filter({ visible: true });
      const faults: string[] = [];
      for (let at = 0; at < (await buttons.count()); at += 1) {
        // The pointer stays on the tapped control.
        await buttons.nth(at).click();
        await expect(buttons.nth(at)).toHaveAttribute('aria-pressed', 'true');
        faults.push(...(await unreadable(buttons.nth(at), 'just tapped')));
      }
      expect(faults).toEqual([]);
    });
  }
}

test.describe('in forced colours', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  });

  for (const { path, controls, chosen } of [
    { path: './', controls: '.chip, .seg, .tool:not(.bare), select', chosen: '.chip.m-lao' },
    {
      path: 'calendar/',
      controls: '.calendar-views button, .chip, .btn, select',
      chosen: '.calendar-views button >> nth=-1',
    },
    { path: 'map/', controls: '.map-segments, .btn, .map-zoom button', chosen: '.map-segments button >> nth=0' },
    { path: 'coverage/yangban/', controls: '.chip, select', chosen: '.chip.m-lao' },
    { path: 'nearby/', controls: '.btn, select, .seg', chosen: '' },
  ]) {
    test(`${path}: controls have borders, and chosen ones system colours`, async ({ page }) => {
      await page.setViewportSize(DESK);
      await open(page, path);
      const edges = await page
        .locator(controls)
        .filter({ visible: true })
        .evaluateAll((found) =>
          found.map((one) => {
            const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(one);
            // A chosen control has its own background.
            return one.getAttribute('aria-pressed') === 'true' ||
              (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor)
              ? ''
              : one.outerHTML.slice(0, 80);
          }),
        );
      expect(edges.length).toBeGreaterThan(2);
      expect(edges.filter(Boolean)).toEqual([]);
      if (chosen === '') return;
      const before = await colours(page, chosen);
      await page.locator(chosen).first().click();
      await expect(page.locator(chosen).first()).toHaveAttribute('aria-pressed', 'true');
      const after = await colours(page, chosen);
      expect(after.ground).toBe(after.highlight);
      expect(after.ink).toBe(after.highlightText);
      expect(before.ground).not.toBe(before.highlight);
    });
  }
});

/** Waits for what replaces the static page. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  if (path === 'map/') await new MapPage(page).ready();
  if (path.startsWith('search/')) await new SearchPage(page).settled();
}

async function colours(
  page: Page,
  selector: string,
): Promise<Record<'ground' | 'ink' | 'highlight' | 'highlightText', string>> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
      const [own, system] = [getComputedStyle(one), getComputedStyle(probe)];
      return {
        ground: own.backgroundColor,
        ink: own.color,
        highlight: system.backgroundColor,
        highlightText: system.color,
      };
    });
}

type Control = ElementHandle<HTMLElement | SVGElement>;

/** One control for each combination of classes and state; as elements, because looking for one of hundreds takes longer than its test. */
async function oneOfEachKind(all: Locator): Promise<Control[]> {
  const kinds = await all.evaluateAll((found) =>
    found.map((one) =>
      [
        one.tagName,
        one.getAttribute('class'),
        one.parentElement?.getAttribute('class'),
        one.getAttribute('aria-pressed'),
        one.getAttribute('aria-current'),
      ].join(),
    ),
  );
  const elements = (await all.elementHandles()) as Control[];
  expect(elements).toHaveLength(kinds.length);
  return [...new Set(kinds)].slice(0, 24).map((kind) => elements[kinds.indexOf(kind)]!);
}

/** Texts in the control with too little contrast to their background. */
async function unreadable(control: Locator | Control, state: string): Promise<string[]> {
  const found = await (control as Control).evaluate((root, minContrast) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const drawn = new Map<string, number[]>();
    const rgb = (colour: string): number[] => {
      const known = drawn.get(colour);
      if (known) return known;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const pixel = [...canvas.getImageData(0, 0, 1, 1).data];
      drawn.set(colour, pixel);
      return pixel;
    };
    const light = ([r = 0, g = 0, b = 0]: number[]): number =>
      [r, g, b]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0);
    const behind = (element: Element | null): number[] => {
      for (let at = element; at; at = at.parentElement) {
        const colour = rgb(getComputedStyle(at).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return [255, 255, 255];
    };
    const texts = [root, ...root.querySelectorAll('*')].filter(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        one.getClientRects().length > 0,
    );
    return texts.flatMap((one) => {
      const [ink, ground] = [light(rgb(getComputedStyle(one).color)), light(behind(one))];
      const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      return contrast >= minContrast ? [] : [`${one.textContent.trim().slice(0, 20)}: ${contrast.toFixed(2)}`];
    });
  }, MIN_CONTRAST);
  return found.map((text) => `${text} ${state}`);
}

test('a date that was moved says so on the home page', async ({ page }) => {
  await open(page, './');
  const label = page.locator('.act.is-changed .tag.changed');
  await expect(label).toHaveText('改期');
  await expect(label).toBeVisible();
});
