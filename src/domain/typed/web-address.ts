/** Web addresses as editors may write them: one, complete, in ASCII (RFC 3986), with a host that can be one. */

export interface AddressProblem {
  why: string;
  fix: string;
}

const EXAMPLE = '例如 https://example.org';
const START = /^https?:\/\/[^/?#]+/i;
/** What RFC 3986 lets stand in an address. */
const ALLOWED = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;
const LABEL = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/;
/** A second address, but for one that is the value of a parameter or follows in a path, as archives have it. */
const SECOND = /(?<![=/])https?:\/\//gi;

export function isWebAddress(text: string): boolean {
  return addressProblem(text) === undefined;
}

const PLAIN_FOLDER = '子目录只用字母、数字和 -，例如 https://www.example.org/zhou/';

/** Scheme and host in small letters (RFC 3986 §6.2.2.1); the rest is as it was. */
export function normalAddress(text: string): string {
  return text.replace(START, (start) => start.toLowerCase());
}

/** Why `text` is no address, and the repaired one where there is one. */
export function addressProblem(text: string): AddressProblem | undefined {
  const why = whyNot(text);
  if (why === undefined) return undefined;
  const guess = repaired(text);
  return {
    why,
    fix: guess === undefined ? `只写一个完整的网址，以 https:// 或 http:// 开头，${EXAMPLE}` : `应写成 ${guess}`,
  };
}

/** The address of this site: new pages are put behind its path, so that neither question nor fragment may follow. */
export function siteAddressProblem(text: string): AddressProblem | undefined {
  const problem = addressProblem(text);
  if (problem !== undefined) return problem.fix.includes('%') ? { why: problem.why, fix: PLAIN_FOLDER } : problem;
  const { origin, pathname, search, hash } = new URL(text);
  if (search !== '' || hash !== '')
    return { why: '后面带着 ? 或 #', fix: `只写到网站的根目录，应写成 ${origin}${pathname}` };
  if (/^(?:\/[\w.~-]+)*\/?$/.test(pathname)) return undefined;
  return { why: '子目录里有字母、数字和 - 以外的字符', fix: PLAIN_FOLDER };
}

function whyNot(text: string): string | undefined {
  if (text === '') return '是空的';
  if (/\s/.test(text.trim())) return addressesIn(text) > 1 ? '里面有几个网址' : '网址里有空格';
  if (addressesIn(text) > 1) return '里面有几个网址';
  if (/\P{ASCII}/u.test(text))
    return START.test(text) && hostIsForeign(text) ? '域名里有中文' : '网址里有中文或全角符号';
  if (!/^https?:\/\//i.test(text)) return '不是完整的网址';
  if (!ALLOWED.test(text) || /%(?![\da-f]{2})/i.test(text)) return '网址里有不能用的符号';
  return whyNotHost(text) ?? (/[.,;:!?'*]$/.test(text) || isUnbalanced(text) ? '网址后面带着标点' : undefined);
}

function whyNotHost(text: string): string | undefined {
  const authority = START.exec(text)?.[0].replace(/^https?:\/\//i, '') ?? '';
  if (authority.includes('@')) return '域名前面有 @，会打开另一个网站';
  const [host = '', port, ...rest] = authority.toLowerCase().split(':');
  if (rest.length > 0 || (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535)))
    return '端口不对';
  if (!isHost(host)) return `“${host.slice(0, 40)}” 不是域名`;
  const parsed = URL.parse(text);
  return parsed === null || parsed.hostname !== host ? `“${host.slice(0, 40)}” 不是域名` : undefined;
}

function isHost(host: string): boolean {
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(host))
    return host.split('.').every((part) => String(Number(part)) === part && Number(part) < 256);
  const labels = host.split('.');
  return (
    host.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => label.length <= 63 && LABEL.test(label)) &&
    /^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(labels.at(-1) ?? '')
  );
}

/** The repaired address, if one of the usual slips leads to one. */
function repaired(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const first =
    /https?:\/\/\S+/i.exec(plain)?.[0] ??
    (/^[\w-]+(?:\.[\w-]+)+(?:[/:]\S*)?$/.test(plain) ? `https://${plain}` : undefined);
  if (first === undefined) return undefined;
  const one = first.slice(0, 8) + (first.slice(8).split(/[,;]?(?<![=/])https?:\/\//i)[0] ?? '');
  const withoutPort = one.replace(/^(https?:\/\/[^/?#:@]+):\d*(?=[/?#]|$)/i, '$1');
  return [encoded(one), cut(one), cut(withoutPort)].find((guess) => guess !== undefined && whyNot(guess) === undefined);
}

/** Chinese that belongs to the address stands after a mark of its own: /wiki/志愿者, ?q=义诊; a Chinese host has its ASCII form. */
function encoded(text: string): string | undefined {
  if (!/\P{ASCII}/u.test(text)) return undefined;
  const at = text.search(/\P{ASCII}/u);
  const belongs = /\p{L}/u.test(text.slice(at, at + 1)) && /[/=._-]/.test(text.charAt(at - 1));
  return belongs && /^[\p{L}\p{N}\p{ASCII}]+$/u.test(text) ? URL.parse(text)?.href : undefined;
}

/** Without what was stuck to its end. */
function cut(text: string): string {
  const ascii = text.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%].*$/su, '');
  const bare = (isUnbalanced(ascii) ? ascii.replace(/[()][^()]*$/, '') : ascii).replace(/[.,;:!?'*]+$/, '');
  return normalAddress(bare);
}

function isUnbalanced(text: string): boolean {
  return text.split('(').length !== text.split(')').length || text.split('[').length !== text.split(']').length;
}

function addressesIn(text: string): number {
  return [...text.matchAll(SECOND)].length;
}

function hostIsForeign(text: string): boolean {
  return /\P{ASCII}/u.test(START.exec(text)?.[0] ?? '') && /\./.test(START.exec(text)?.[0] ?? '');
}
