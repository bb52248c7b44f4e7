import { isPublicAddress } from '../typed/web-address.ts';

/** Web, telephone and mail links, and paths within the site. Other schemes are rejected, even after spaces or control characters. */
export function isSafeLink(url: string): boolean {
  if (/^(?:https?:\/\/|tel:|mailto:)/i.test(url)) return true;
  return !/^[\s\p{Cc}]*(?:[\\/]{2}|[^/?#]*:)/u.test(url);
}

/** Whether the target is valid; text stuck to a web address makes it invalid. */
export function isValidTarget(href: string): boolean {
  // Others are relative to a page that the writer does not see.
  if (!/^https?:/i.test(href)) return isSafeLink(href) && /^(?:\/|tel:\d|mailto:[^@\s]+@[^@\s]+\.)/i.test(href);
  return isPublicAddress(href) && !/[\u3000-\u303f\uff00-\uffef]/.test(decoded(href));
}

/** The URL with percent-encoding decoded, or unchanged where that fails. */
export function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
