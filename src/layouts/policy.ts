/**
 * Rewrites a page of Astro's output:
 * - Writes its Content-Security-Policy at the start of the head: in a meta element it applies only to what follows. Inline scripts and
 *   styles are allowed by their hashes. (Astro's own writes the hashes of all pages on each, at the end of the head.)
 * - Moves the style of islands into the head. Astro writes it in the body, which HTML does not allow.
 * - Numbers the islands. Astro derives their ids, which nothing reads, from the path of the checkout; builds must not depend on it.
 */
import { createHash } from 'node:crypto';

/** @param directives of the site and of this page, without those for scripts and styles */
export function withPolicy(html: string, directives: readonly string[]): string {
  let islands = 0;
  const style = ISLAND_STYLE.exec(html)?.[0] ?? '';
  const rest = html.replace(style, '').replace(ISLAND_ID, () => {
    islands += 1;
    return `<astro-island uid="${islands}"`;
  });
  const policy = [
    ...directives,
    ["script-src 'self'", ...hashesOf(html, SCRIPT)].join(' '),
    ["style-src 'self'", ...hashesOf(html, STYLE)].join(' '),
  ].join('; ');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return rest.replace(CHARSET, (charset) => charset + meta + style);
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/;
/** Data, such as `application/ld+json`, is not executed. */
const SCRIPT = /<script\b(?![^>]*\btype="[^"]*json")[^>]*>([^]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;
const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;
const ISLAND_ID = /<astro-island uid="[^"]*"/g;

function hashesOf(html: string, elements: RegExp): string[] {
  const texts = [...html.matchAll(elements)].flatMap(([, text = '']) => (text === '' ? [] : [text]));
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
