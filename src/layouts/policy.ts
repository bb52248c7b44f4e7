/**
 * Rewrites a page of Astro's output:
 * - Adds the hashes of its inline scripts and styles to its Content-Security-Policy. (Astro's own policy has those of all pages.)
 * - Moves the style of islands into the head. Astro writes it in the body, which HTML does not allow.
 * - Numbers the islands. Astro derives their ids, which nothing reads, from the path of the checkout; builds must not depend on it.
 */
/** @param sha256 of a text, in base64 */
export function withHashes(html: string, sha256: (text: string) => string): string {
  const hashes = (elements: RegExp): string => {
    const texts = [...html.matchAll(elements)].flatMap(([, text = '']) => (text === '' ? [] : [text]));
    return [...new Set(texts)].map((text) => ` 'sha256-${sha256(text)}'`).join('');
  };
  let islands = 0;
  const style = ISLAND_STYLE.exec(html)?.[0] ?? '';
  return html
    .replace(style, '')
    .replace(ISLAND_ID, () => {
      islands += 1;
      return `<astro-island uid="${islands}"`;
    })
    .replace(POLICY, (policy) => {
      const own = policy
        .replace("script-src 'self'", (sources) => sources + hashes(SCRIPT))
        .replace("style-src 'self'", (sources) => sources + hashes(STYLE));
      return own + style;
    });
}

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
/** Data, such as `application/ld+json`, is not executed. */
const SCRIPT = /<script\b(?![^>]*\btype="[^"]*json")[^>]*>([^]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;
const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;
const ISLAND_ID = /<astro-island uid="[^"]*"/g;
