/** Every telephone number of a page can be tapped, whichever field it was written in. */
import { Parser } from 'htmlparser2';
import { findPhones } from '../../domain/phones/find-phones.ts';
import * as urls from '../../urls.ts';

/** Nothing in them is a link, or they are links or controls already; what a script will hydrate (`data-island`) must stay as it was rendered. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
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
/** Inside an island, what Astro only passes through. */
const PASSED_THROUGH: ReadonlySet<string> = new Set(['astro-slot', 'astro-static-slot']);

/** @param html of a whole page */
export function withPhoneLinks(html: string): string {
  if (findPhones(html).length === 0) return html;
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

/** Where text stands in which a number may become a link. */
function textsIn(html: string): { from: number; until: number }[] {
  const texts: { from: number; until: number }[] = [];
  const open: { name: string; isClosed: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isOutside = !PASSED_THROUGH.has(name) && (open.at(-1)?.isClosed ?? false);
        open.push({
          name,
          isClosed: isOutside || LEFT_ALONE.has(name) || name === 'astro-island' || 'data-island' in attributes,
        });
      },
      ontext() {
        if (open.at(-1)?.isClosed !== true) texts.push({ from: parser.startIndex, until: parser.endIndex + 1 });
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
