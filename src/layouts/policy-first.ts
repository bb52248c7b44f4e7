/**
 * A policy in a meta element holds only for what follows it, and Astro writes it last in the head: it is moved to the front. So is
 * the style of islands, which Astro writes where the first of them stands and HTML does not allow.
 * Astro allows on every page what is inline on any: only the hashes of what stands on this one are kept.
 * Nothing reads the id of an island, which Astro derives from the path of the checkout: a number takes its place, so that any folder
 * builds the same bytes.
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
