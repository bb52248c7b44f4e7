/** Checks that every telephone number on a page is in a link, so that it can be tapped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Problem, Site } from '../site.ts';

/** Elements that are not displayed as text, or cannot contain a link. */
const IGNORED: ReadonlySet<string> = new Set([
  'a',
  'head',
  'script',
  'style',
  'template',
  'textarea',
  'button',
  'select',
  'svg',
]);

/** Digits with at most one separator between two of them. */
const GROUPS = /\d(?:[)） \u00a0\u2010-\u2015\u2212-]?\d)+/gu;

export function phoneProblems(site: Site): Problem[] {
  return site.pages.flatMap(({ file }) =>
    phonesOutsideLinks(readFileSync(join(site.folder, file), 'utf8')).map((number) => ({
      file,
      text: `${number} is not in a link`,
    })),
  );
}

export function phonesOutsideLinks(html: string): string[] {
  const found: string[] = [];
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag: (name) => open.push((open.at(-1) ?? false) || IGNORED.has(name)),
    ontext(text) {
      if (!open.at(-1)) found.push(...[...text.matchAll(GROUPS)].map(([group]) => group).filter(isPhone));
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(html);
  return found;
}

/**
 * Chinese numbers: a landline begins with 0, a mobile number with 1 and has eleven digits, hotlines have prefixes of their own.
 * Independent of `domain/phones`, so that the check also finds what that misses.
 */
function isPhone(group: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(group)) return false;
  const digits = group.replace(/\D/g, '');
  if (/^0\d{9,11}$/.test(digits) || /^1[3-9]\d{9}$/.test(digits) || /^[48]00\d{7}$/.test(digits)) return true;
  return /^(?:123\d\d|9501\d{1,7})$/.test(digits);
}
