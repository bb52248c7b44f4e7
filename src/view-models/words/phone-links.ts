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

/** Offsets of the text nodes in which a number may become a link. */
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
