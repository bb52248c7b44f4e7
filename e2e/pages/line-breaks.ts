/** Finds bad line breaks of Chinese text on the rendered page. */
import type { Page } from '@playwright/test';

interface BadLine {
  /** A single Chinese character on a line, a closing mark at its start (CLREQ 3.1.3), or a divided number. */
  fault: 'character alone' | 'closing mark first' | 'number cut';
  /** Tag and classes of the element and of its parent. */
  element: string;
  /** The line between its neighbours, with strokes at line ends. */
  words: string;
}

/**
 * Every bad line in prose, headings, cells, buttons and links. Excluded are text for screen readers only, which is clipped to one
 * pixel; vertical text, whose lines are columns; drawings and options of lists, which the browser lays out itself. A word in brackets,
 * 「（站）」, is not a single character.
 */
export function badLinesOf(page: Page): Promise<BadLine[]> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      top: number;
      bottom: number;
    }
    const CLOSING = /^[，。、；：！？」』）》”’%]/u;
    const HAN = /\p{Script=Han}/gu;
    const OTHER_WORD = /[\p{L}\p{N}]/u;
    const IN_BRACKETS = /^（.）$/u;
    /** Digits of a day, a count or a year; a telephone number may be longer than a line of the largest text. */
    const MAX_UNBROKEN_DIGITS = 4;
    const NOT_CHECKED = 'svg, script, style, noscript, option';

    const isRead = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { clipPath, writingMode } = getComputedStyle(at);
        if (clipPath !== 'none' || writingMode !== 'horizontal-tb') return false;
      }
      return true;
    };

    /** From the innermost box with its own lines to the first that is not part of a line. */
    const boxesOf = (text: Text): Element[] => {
      const boxes: Element[] = [];
      for (let element = text.parentElement; element; element = element.parentElement) {
        const { display } = getComputedStyle(element);
        if (display !== 'inline' && display !== 'contents') boxes.push(element);
        if (!/^(?:inline|contents)/u.test(display)) break;
      }
      return boxes;
    };

    const textsByBox = new Map<Element, Text[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent || parent.closest(NOT_CHECKED) || !isRead(parent)) continue;
      for (const box of boxesOf(text)) textsByBox.set(box, [...(textsByBox.get(box) ?? []), text]);
    }

    const range = document.createRange();
    const isOnLine = ({ top, bottom }: { top: number; bottom: number }, other: DOMRect): boolean => {
      const middle = (other.top + other.bottom) / 2;
      return middle > top && middle < bottom;
    };
    /** Avoids measuring every character of most boxes. */
    const isOneLine = (texts: Text[]): boolean => {
      const rects = texts.flatMap((text) => {
        range.selectNodeContents(text);
        return [...range.getClientRects()].filter(({ width }) => width > 0);
      });
      const [first] = rects;
      return !first || rects.every((rect) => isOnLine(first, rect));
    };
    const linesOf = (texts: Text[]): Line[] => {
      const lines: Line[] = [];
      for (const text of texts) {
        let at = 0;
        for (const character of text.data) {
          range.setStart(text, at);
          range.setEnd(text, (at += character.length));
          const [rect] = range.getClientRects();
          if (!rect || rect.width === 0 || !character.trim()) continue;
          const line = lines.find((line) => isOnLine(line, rect));
          if (line) line.text += character;
          else lines.push({ text: character, top: rect.top, bottom: rect.bottom });
        }
      }
      return lines;
    };

    const isAlone = (text: string): boolean =>
      text.match(HAN)?.length === 1 && !OTHER_WORD.test(text.replace(HAN, '')) && !IN_BRACKETS.test(text);
    const isCut = (before: string, text: string): boolean => {
      const [end] = /\d+$/u.exec(before) ?? [];
      const [start] = /^\d+/u.exec(text) ?? [];
      return end !== undefined && start !== undefined && end.length + start.length <= MAX_UNBROKEN_DIGITS;
    };
    const faultOf = (text: string, before: string | undefined): BadLine['fault'] | undefined => {
      if (before !== undefined && CLOSING.test(text)) return 'closing mark first';
      if (isCut(before ?? '', text)) return 'number cut';
      return isAlone(text) ? 'character alone' : undefined;
    };
    const nameOf = (element: Element | null): string =>
      element ? [element.localName, ...element.classList].join('.') : '';

    const bad: BadLine[] = [];
    for (const [box, texts] of textsByBox) {
      if (isOneLine(texts)) continue;
      const lines = linesOf(texts);
      for (const [index, { text }] of lines.entries()) {
        const fault = faultOf(text, lines[index - 1]?.text);
        if (!fault) continue;
        const around = lines.slice(Math.max(0, index - 1), index + 2).map((line) => line.text);
        const element = `${nameOf(box.parentElement)} > ${nameOf(box)}`;
        bad.push({ fault, element, words: around.join(' / ') });
      }
    }
    return bad;
  });
}
