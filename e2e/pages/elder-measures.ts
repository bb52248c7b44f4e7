/** What 长辈模式 promises in figures, measured on the page as it is drawn. */
import type { Locator, Page } from '@playwright/test';

/** 18 pt, the least that running text may have. */
export const MIN_TEXT_PX = 24;
/** Text that may be smaller than that, each with the reason. */
const SMALLER_TEXT = {
  '.vh': 'given to screen readers only',
  '.badge': 'a stamp beside the text that it marks; the page says in words what it means',
  '.mark, .lv': 'one letter in a coloured field: a picture, whose word stands beside it or is read out',
  sup: 'the digit of a footnote, which leads to a row in full size',
  '.paper:not(.month-sheet, .team-sheet)':
    'the notice as it will be printed, in points; the menu that leads to it is in full size',
  svg: 'part of a drawing',
};
/** Side of a target for a hand that is not steady. */
export const MIN_TARGET_PX = 60;

interface Control {
  name: string;
  /** How far up and down from its middle a tap still hits it. */
  height: number;
  /** Stands in a line of running text, where a larger target would cover the neighbouring lines. */
  inSentence: boolean;
}

/** Every control that is drawn, by hit-testing: padding, labels and stretched links count, what lies underneath does not. */
export function controlsOf(page: Page, most = MIN_TARGET_PX): Promise<Control[]> {
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
      // A link that runs over several lines is measured on its first.
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
  }, most);
}

/** Sizes of the text inside an element, each with the first words that are set in it; `SMALLER_TEXT` is left out. */
export function textSizesOf(within: Locator): Promise<{ size: number; words: string }[]> {
  return within.evaluate((root, leftOut) => {
    const sizes = new Map<number, string>();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!words || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest(leftOut)) continue;
      const size = Math.round(parseFloat(getComputedStyle(parent).fontSize) * 10) / 10;
      if (!sizes.has(size)) sizes.set(size, words.slice(0, 20));
    }
    return [...sizes].map(([size, words]) => ({ size, words }));
  }, Object.keys(SMALLER_TEXT).join());
}
