/**
 * What may be kept: pages and files of this site that are provably its own. Captive portals and error pages of a host answer at our
 * addresses, too.
 */

/** Expected content types by file name; other files are left to the browser. */
const TYPES: readonly [name: RegExp, type: RegExp][] = [
  [/\/$|\.html$/, /^text\/html\b/],
  [/\.m?js$/, /^(?:text|application)\/javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /^application\/json\b/],
  [/\.svg$/, /^image\/svg\+xml\b/],
  [/\.webmanifest$/, /^application\/(?:manifest\+)?json\b/],
];
/** The search keeps its own files (islands/search/state/files.ts). */
const KEPT_ELSEWHERE = /^data\/search/;

export interface OwnSite {
  /** Address of the home page. */
  home: URL;
  /** Whether the worker answers for this address. */
  has: (address: string) => boolean;
  /** Whether a response has the expected type, is complete, of this host and not redirected; a page also has to prove that it is ours. */
  isOwn: (response: Response, address: string) => Promise<boolean>;
}

/** @param home address of the home page */
export function ownSite(home: URL): OwnSite {
  /** Every page links to the manifest in its head (layouts/Page.astro). */
  const proof = `href="${home.pathname}manifest.webmanifest"`;
  return {
    home,
    has: (address) => {
      const { origin, pathname } = new URL(address);
      return (
        origin === home.origin &&
        pathname.startsWith(home.pathname) &&
        !KEPT_ELSEWHERE.test(pathname.slice(home.pathname.length)) &&
        expectedType(pathname) !== undefined
      );
    },
    isOwn: async (response, address) =>
      response.status === 200 &&
      response.type === 'basic' &&
      !response.redirected &&
      expectedType(new URL(address).pathname)!.test(response.headers.get('content-type') ?? '') &&
      (!isPage(address) || contains(response.clone(), proof)),
  };
}

export const isPage = (address: string): boolean => /(?:\/|\.html)$/.test(new URL(address).pathname);

/** Named by their content: a copy is as good as the original. */
export const isLasting = (address: string): boolean => new URL(address).pathname.includes('/_astro/');

const expectedType = (pathname: string): RegExp | undefined => TYPES.find(([name]) => name.test(pathname))?.[1];

/** Reads only as far as necessary, so that a page can be shown while it is still arriving. */
async function contains(response: Response, text: string): Promise<boolean> {
  const reader = response.body?.getReader();
  if (!reader) return (await response.text()).includes(text);
  const decoder = new TextDecoder();
  let read = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (value) read += decoder.decode(value, { stream: true });
    if (read.includes(text)) {
      void reader.cancel();
      return true;
    }
    if (done) return false;
  }
}
