/** Checks web addresses in content: one complete ASCII URL (RFC 3986) with a valid host. */
import { anyOf, notAfter } from '../guarded.ts';

interface AddressProblem {
  why: string;
  fix: string;
}

const EXAMPLE = '例如 https://example.org';
const SCHEME_AND_HOST = /^https?:\/\/[^/?#]+/i;
/** Characters of a URL (RFC 3986). */
const ALLOWED = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;
const LABEL = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/;
/** Start of an address, except as a parameter value or in a path, as in web archives. */
const FURTHER_ADDRESS = notAfter(/[=/]/, /https?:\/\//gi);
const NEXT_ADDRESS = anyOf(/[,;]https?:\/\//i, FURTHER_ADDRESS);

export function isWebAddress(text: string): boolean {
  return addressProblem(text) === undefined;
}

/** Whether every reader can open it. */
export function isPublicAddress(text: string): boolean {
  return publicAddressProblem(text) === undefined;
}

const PLAIN_FOLDER = '子目录只用字母、数字和 -，例如 https://www.example.org/zhou/';

/** Lower-cases scheme and host (RFC 3986 §6.2.2.1). */
export function normalAddress(text: string): string {
  return text.replace(SCHEME_AND_HOST, (start) => start.toLowerCase());
}

/** Why the text is not a valid address, with a correction if there is one; undefined for a valid one. */
export function addressProblem(text: string): AddressProblem | undefined {
  const why = invalidReason(text);
  if (why === undefined) return undefined;
  const guess = repair(text);
  return {
    why,
    fix: guess === undefined ? `只写一个完整的网址，以 https:// 或 http:// 开头，${EXAMPLE}` : `应写成 ${guess}`,
  };
}

/** Addresses of private networks (RFC 1918, 3927, 6598) and names that no public server has (RFC 2606, 6761, 6762). */
const PRIVATE_HOST =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d+)+$|\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|test|invalid)$/;
/** Whether a host can be reached only from within an organisation. */
export const isPrivateHost = (host: string): boolean => PRIVATE_HOST.test(host) || !host.includes('.');

/** Pages of the editors of an official account, which ask readers to log in. */
const EDITORS_ONLY = /^https?:\/\/mp\.weixin\.qq\.com\/(?:cgi-bin|wxamp)\//i;

/** For links that residents follow: also rejects what opens only within an organisation or after a login. */
export function publicAddressProblem(text: string): AddressProblem | undefined {
  const problem = addressProblem(text);
  if (problem !== undefined) return problem;
  const { hostname } = new URL(text);
  if (isPrivateHost(hostname))
    return {
      why: `“${hostname.slice(0, 40)}” 是单位内部的地址，居民打不开`,
      fix: '请换成外面也能打开的网址，没有就删掉',
    };
  if (EDITORS_ONLY.test(text))
    return { why: '是公众号后台的网址，要登录才能打开', fix: '请打开已发布的文章，复制它的链接' };
  return undefined;
}

/** For the URL of this site: paths of pages are appended to it, so it must have no query and no fragment. */
export function siteAddressProblem(text: string): AddressProblem | undefined {
  const problem = addressProblem(text);
  if (problem !== undefined) return problem.fix.includes('%') ? { why: problem.why, fix: PLAIN_FOLDER } : problem;
  const { origin, pathname, search, hash } = new URL(text);
  if (search !== '' || hash !== '')
    return { why: '后面带着 ? 或 #', fix: `只写到网站的根目录，应写成 ${origin}${pathname}` };
  if (/^(?:\/[\w.~-]+)*\/?$/.test(pathname)) return undefined;
  return { why: '子目录里有字母、数字和 - 以外的字符', fix: PLAIN_FOLDER };
}

function invalidReason(text: string): string | undefined {
  if (text === '') return '是空的';
  if (/\s/.test(text.trim())) return countAddresses(text) > 1 ? '里面有几个网址' : '网址里有空格';
  if (countAddresses(text) > 1) return '里面有几个网址';
  if (/\P{ASCII}/u.test(text))
    return SCHEME_AND_HOST.test(text) && hasNonAsciiHost(text) ? '域名里有中文' : '网址里有中文或全角符号';
  if (!/^https?:\/\//i.test(text)) return '不是完整的网址';
  if (!ALLOWED.test(text) || /%(?![\da-f]{2})/i.test(text)) return '网址里有不能用的符号';
  return invalidHostReason(text) ?? (/[.,;:!?'*]$/.test(text) || isUnbalanced(text) ? '网址后面带着标点' : undefined);
}

function invalidHostReason(text: string): string | undefined {
  const authority = SCHEME_AND_HOST.exec(text)?.[0].replace(/^https?:\/\//i, '') ?? '';
  if (authority.includes('@')) return '域名前面有 @，会打开另一个网站';
  const [host = '', port, ...rest] = authority.toLowerCase().split(':');
  if (rest.length > 0 || (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535)))
    return '端口不对';
  if (!isHost(host)) return `“${host.slice(0, 40)}” 不是域名`;
  const parsed = parsedUrl(text);
  return parsed?.hostname !== host ? `“${host.slice(0, 40)}” 不是域名` : undefined;
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

/** Undoes common errors; undefined where the result would not be valid. */
function repair(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const first =
    /https?:\/\/\S+/i.exec(plain)?.[0] ??
    (/^[\w-]+(?:\.[\w-]+)+(?:[/:]\S*)?$/.test(plain) ? `https://${plain}` : undefined);
  if (first === undefined) return undefined;
  const behindScheme = first.slice(8);
  const one = first.slice(0, 8) + behindScheme.slice(0, NEXT_ADDRESS.exec(behindScheme)?.index);
  const withoutPort = one.replace(/^(https?:\/\/[^/?#:@]+):\d*(?=[/?#]|$)/i, '$1');
  return [percentEncoded(one), withoutTrailingText(one), withoutTrailingText(withoutPort)].find(
    (guess) => guess !== undefined && invalidReason(guess) === undefined,
  );
}

/** Percent-encodes Chinese after punctuation of the URL (/wiki/志愿者, ?q=义诊), and converts a Chinese host to ASCII. */
function percentEncoded(text: string): string | undefined {
  if (!/\P{ASCII}/u.test(text)) return undefined;
  const at = text.search(/\P{ASCII}/u);
  const belongs = /\p{L}/u.test(text.slice(at, at + 1)) && /[/=._-]/.test(text.charAt(at - 1));
  return belongs && /^[\p{L}\p{N}\p{ASCII}]+$/u.test(text) ? parsedUrl(text)?.href : undefined;
}

/** Removes text and punctuation stuck to the end. */
function withoutTrailingText(text: string): string {
  const ascii = text.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%].*$/su, '');
  const bare = (isUnbalanced(ascii) ? ascii.replace(/[()][^()]*$/, '') : ascii).replace(/[.,;:!?'*]+$/, '');
  return normalAddress(bare);
}

function isUnbalanced(text: string): boolean {
  return text.split('(').length !== text.split(')').length || text.split('[').length !== text.split(']').length;
}

function countAddresses(text: string): number {
  return FURTHER_ADDRESS.matchAll(text).length;
}

function hasNonAsciiHost(text: string): boolean {
  return /\P{ASCII}/u.test(SCHEME_AND_HOST.exec(text)?.[0] ?? '') && /\./.test(SCHEME_AND_HOST.exec(text)?.[0] ?? '');
}

/** As `URL.parse`, which browsers before 2024 lack: editors' checks run there too. */
function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
