import { isWebAddress } from '../typed/web-address.ts';

/** Web, telephone and mail addresses, and paths within the site; a scheme may hide behind character references or spaces. */
export function isSafeLink(url: string): boolean {
  if (/^(?:https?:\/\/|tel:|mailto:)/i.test(url)) return true;
  return !/^[\s\p{Cc}]*(?:[\\/]{2}|[^/?#]*:)/u.test(url);
}

/** Whether it leads where it says: what is stuck to a web address by mistake is part of it for the parser. */
export function leadsSomewhere(href: string): boolean {
  if (!/^https?:/i.test(href)) return isSafeLink(href);
  return isWebAddress(href) && !/[\u3000-\u303f\uff00-\uffef]/.test(decoded(href));
}

export function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
