/** 写错了: how a reader reports a mistake on a page. */
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';

export interface Correction {
  call: { number: string; href: string; sample: boolean | undefined } | undefined;
  /** `mailto:` with subject and questions; undefined if the site has no mail address. */
  mail: string | undefined;
  /** The same to be copied into a chat. */
  lines: string;
}

/** @param path of the page */
export function correctionOf(
  { catalogue: { site } }: World,
  title: string,
  path: string,
  call: Correction['call'],
): Correction {
  const subject = `更正：${title}`;
  const body = `页面：${urls.absolute(path, site.url)}\n哪里不对：\n应该是：`;
  return {
    call,
    mail:
      site.contact.email &&
      `mailto:${site.contact.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    lines: `${subject}\n${body}`,
  };
}
