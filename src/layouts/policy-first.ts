/**
 * Rewrites a page of Astro's output:
 * - Moves the Content-Security-Policy to the start of the head. In a meta element it applies only to what follows, and Astro writes
 *   it last.
 * - Moves the style of islands into the head. Astro writes it in the body, which HTML does not allow.
 * - Keeps only the hashes of scripts and styles that are inline on this page. Astro lists those of all pages.
 * - Numbers the islands. Astro derives their ids, which nothing reads, from the path of the checkout; builds must not depend on it.
 */
/** @param sha256 of a text, in base64 */
export function policyFirst(html: string, sha256: (text: string) => string): string {
  let islands = 0;
  const [withoutPolicy, policy] = cut(html, POLICY);
  const [withoutStyle, style] = cut(withoutPolicy, ISLAND_STYLE);
  const rest = withoutStyle.replace(ISLAND_ID, () => {
    islands += 1;
    return `<astro-island uid="${islands}"`;
  });
  const inline = new Set([...html.matchAll(INLINE)].map(([, text = '']) => sha256(text)));
  const own = policy.replace(HASH, (source, hash: string) => (inline.has(hash) ? source : ''));
  return rest.replace(CHARSET, (charset) => charset + own + style);
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(?:script|style)\b[^>]*>([^]*?)<\/(?:script|style)>/g;
const HASH = / 'sha256-([^']+)'/g;
const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;
const ISLAND_ID = /<astro-island uid="[^"]*"/g;

function cut(html: string, pattern: RegExp): [rest: string, piece: string] {
  const piece = pattern.exec(html)?.[0] ?? '';
  return [piece === '' ? html : html.replace(piece, ''), piece];
}
