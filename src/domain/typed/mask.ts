/** Numbers of private persons in a text that goes to screens and build logs: mobiles, identity and bank card numbers, shortened. */

const GAP = '[ .\\-\\u2010-\\u2015]?';
const PRIVATE = new RegExp([
  // A mobile, with the country code or the zero of old trunk calls, in groups of any size.
  `(?<!\\d)(?:(?:00)?86${GAP})?0?1[3-9](?:${GAP}\\d){9}(?!\\d)`,
  // Identity numbers of 15 or 18 digits (GB 11643) and bank cards of 16 to 19, also in groups of four or as on the card.
  '(?<!\\d)[1-9]\\d{14,17}[\\dXx]?(?!\\d)', '(?<!\\d)[1-9]\\d{3}(?: \\d{4}){3}(?: \\d{1,3})?(?!\\d)', '(?<!\\d)[1-9]\\d{5} \\d{8} \\d{3}[\\dXx](?!\\d)',
].join('|'), 'g');

export function maskPrivate(text: string): string {
  return text.replaceAll(PRIVATE, (found) => `${found.slice(0, 3)}****${found.slice(-2)}`);
}
