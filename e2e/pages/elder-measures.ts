/** Measures text sizes and targets of 长辈模式 on the rendered page. */
import type { Locator, Page } from '@playwright/test';

/** 18 pt, the minimum for running text. */
export const MIN_TEXT_PX = 24;
/** Smaller text that is allowed, with the reasons. */
const SMALLER_TEXT = {
  '.vh': 'for screen readers only',
  '.badge': 'a stamp next to the text that it marks; the page explains it in words',
  '.mark, .lv': 'one letter on a coloured square, whose word is next to it or is read out',
  sup: 'the digit of a footnote, which links to a row in full size',
  '.paper:not(.month-sheet, .team-sheet)':
    'the poster as it will be printed, in points; the menu that links to it is in full size',
  svg: 'part of a drawing',
};
/** Side of a target for unsteady hands. */
export const MIN_TARGET_PX = 60;

interface Control {
  name: string;
  /** Height around its centre in which a tap hits it, in pixels. */
  height: number;
  /** In a line of running text, where a larger target would cover neighbouring lines. */
  inSentence: boolean;
}

/** Every visible control, by hit-testing: padding, labels and stretched links count, covered parts do not. */
export function controlsOf(page: Page, limit = MIN_TARGET_PX): Promise<Control[]> {
  return page.evaluate((limit) => {
    const hit = (control: Element, x: number, y: number): boolean => {
      const found = document.elementFromPoint(x, y);
      return found !== null && (control.contains(found) || (found.closest('label')?.contains(control) ?? false));
    };
    const reach = (control: Element, x: number, y: number, step: number): number => {
      let far = 0;
      while (far < limit && hit(control, x, y + step * (far + 1))) far += 1;
      return far;
    };
    const ownText = (element: Element): string =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent)
        .join('')
        .trim();
    const measured: Control[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'a[href], button, select, input, summary, [tabindex="0"]',
    )) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.scrollIntoView({ block: 'center', inline: 'nearest' });
      // A link of several lines is measured on the first.
      const [box] = control.getClientRects();
      if (!box || box.width < 2 || box.bottom < 0 || box.right < 0) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const around = control.parentElement;
      const inSentence =
        getComputedStyle(control).display === 'inline' &&
        around !== null &&
        (around.localName === 'sup' || ownText(around) !== '');
      measured.push({
        name: `${control.localName} ${control.textContent.trim().slice(0, 24)}`,
        height: hit(control, x, y) ? reach(control, x, y, -1) + 1 + reach(control, x, y, 1) : 0,
        inSentence,
      });
    }
    return measured;
  }, limit);
}

/** Text sizes inside an element, each with the first words of that size; without `SMALLER_TEXT`. */
export function textSizesOf(within: Locator): Promise<{ size: number; words: string }[]> {
  return within.evaluate((root, excluded) => {
    const sizes = new Map<number, string>();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!words || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest(excluded)) continue;
      const size = Math.round(parseFloat(getComputedStyle(parent).fontSize) * 10) / 10;
      if (!sizes.has(size)) sizes.set(size, words.slice(0, 20));
    }
    return [...sizes].map(([size, words]) => ({ size, words }));
  }, Object.keys(SMALLER_TEXT).join());
}
