/** Links every phone number in the text of a page, whichever field of the content it comes from. */
import { Parser } from 'htmlparser2';
import { findPhones } from '../../domain/phones/find-phones.ts';
import * as urls from '../../urls.ts';

/** Links, controls and elements that cannot hold links. Islands are skipped too: hydration needs their markup as rendered. */
const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'a',
  'head',
  'script',
  'style',
  'template',
  'textarea',
  'button',
  'select',
  'svg',
  'title',
  'iframe',
  'object',
]);
/** Static content inside an island, which is not hydrated. */
const SLOT_ELEMENTS: ReadonlySet<string> = new Set(['astro-slot', 'astro-static-slot']);

/** @param html of a whole page */
export function withPhoneLinks(html: string): string {
  // Most pages have numbers in links and attributes only, and parsing a page takes a fifth of the time to render it.
  return findPhones(html).every(({ from }) => isSurelySkipped(html, from)) ? html : linkPhones(html);
}

const ATTRIBUTES = '(?: [\\w:-]+(?:="[^"<>]*")?)*';
const ICON = `<svg${ATTRIBUTES}><use${ATTRIBUTES}></use></svg>`;
/** From the start of a link to a number in it. Quotes in the text could end an attribute that the link only seems to begin in. */
const IN_LINK = new RegExp(`^<a${ATTRIBUTES}>(?:[^<>"']|${ICON}|<(?:span|b|strong|small)${ATTRIBUTES}>)*$`);
const IN_SCRIPT = new RegExp(`^<script${ATTRIBUTES}>[^<]*$`);
const IN_TAG = /^<[a-z][^<>]*$/;

/** A number within a tag, a script or the text of a link. False where only a parser can tell. */
function isSurelySkipped(html: string, at: number): boolean {
  const sinceTag = html.slice(Math.max(0, html.lastIndexOf('<', at)), at);
  if (IN_TAG.test(sinceTag) || IN_SCRIPT.test(sinceTag)) return true;
  const link = html.lastIndexOf('<a ', at);
  return link >= 0 && IN_LINK.test(html.slice(link, at));
}

/** As `withPhoneLinks`, by a parser for every page. */
export function linkPhones(html: string): string {
  let result = '';
  let copied = 0;
  for (const { from, until } of textsIn(html)) {
    for (const phone of findPhones(html.slice(from, until))) {
      const number = html.slice(from + phone.from, from + phone.until);
      result += `${html.slice(copied, from + phone.from)}<a href="${urls.tel(number)}">${number}</a>`;
      copied = from + phone.until;
    }
  }
  return result + html.slice(copied);
}

/** Offsets of the text nodes in which numbers become links. */
function textsIn(html: string): { from: number; until: number }[] {
  const texts: { from: number; until: number }[] = [];
  const open: { name: string; isSkipped: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const inherits = !SLOT_ELEMENTS.has(name) && (open.at(-1)?.isSkipped ?? false);
        open.push({
          name,
          isSkipped: inherits || SKIPPED_ELEMENTS.has(name) || name === 'astro-island' || 'data-island' in attributes,
        });
      },
      ontext() {
        if (open.at(-1)?.isSkipped !== true) texts.push({ from: parser.startIndex, until: parser.endIndex + 1 });
      },
      onclosetag() {
        open.pop();
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return texts;
}
