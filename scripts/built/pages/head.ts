/** Checks what search engines, link cards and screen readers need in the head of every page. */
import { linksOf, metaOf, tagsNamed, type Page } from '../page.ts';
import type { Problem, Site } from '../site.ts';

const LANGUAGE = 'zh-CN';
const METAS = ['description', 'og:title', 'og:description', 'og:image', 'og:image:alt', 'twitter:card', 'viewport'];

export function headProblems(site: Site): Problem[] {
  const pages = site.pages.filter((page) => !isRedirect(page));
  return [
    ...pages.flatMap((page) => faultsOf(page).map((text) => ({ file: page.file, text }))),
    ...sharedTitles(pages),
  ];
}

/** In search results, tabs and bookmarks only the title distinguishes pages. */
function sharedTitles(pages: readonly Page[]): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ file, tags }) => {
    const title = tags.find(({ name }) => name === 'title')?.text.trim() ?? '';
    const other = first.get(title);
    if (other === undefined) first.set(title, file);
    return other === undefined || title === '' ? [] : [{ file, text: `has the title of ${other}: ${title}` }];
  });
}

/** Whether the page only redirects from an old address to the new one. */
export function isRedirect(page: Page): boolean {
  return metaOf(page, 'refresh') !== undefined;
}

function faultsOf(page: Page): string[] {
  const language = tagsNamed(page, 'html')[0]?.attributes['lang'];
  return [
    ...(language === LANGUAGE ? [] : [`<html lang="${language ?? ''}"> should be "${LANGUAGE}"`]),
    ...(tagsNamed(page, 'title')[0]?.text.trim() ? [] : ['has no <title>']),
    ...METAS.filter((key) => !metaOf(page, key)?.trim()).map((key) => `has no <meta> ${key}`),
    ...(page.file === '404.html' ? [] : canonicalFaults(page)),
    // Chat programs do not resolve a relative address.
    ...(/^https?:\/\//.test(metaOf(page, 'og:image') ?? 'https://') ? [] : ['its og:image is not a full address']),
    ...(tagsNamed(page, 'base').length === 0 ? [] : ['uses <base>, which moves every link']),
    ...policyFaults(page),
    ...structuredDataFaults(page),
  ];
}

function canonicalFaults(page: Page): string[] {
  const canonicals = linksOf(page, 'canonical');
  if (canonicals.length !== 1) return [`has ${canonicals.length} canonical links, not one`];
  return /^https?:\/\//.test(canonicals[0] ?? '') ? [] : ['its canonical link is not a full address'];
}

/** A policy in <meta> applies only to what follows it. */
function policyFaults(page: Page): string[] {
  const policy = page.tags.findIndex(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  if (policy < 0) return ['has no Content-Security-Policy'];
  const first = page.tags.findIndex(({ name }) => ['script', 'style', 'link', 'title'].includes(name));
  return [
    ...(policy > first ? ['has its Content-Security-Policy after elements that it should apply to'] : []),
    ...connectFaults(page, page.tags[policy]?.attributes['content'] ?? ''),
  ];
}

/** Only the editor's page may send something elsewhere: to the code host of the site, if there is one. */
function connectFaults({ file }: Page, policy: string): string[] {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const hosts = directives.filter(([name]) => name === 'connect-src').flatMap(([, ...sources]) => sources);
  const others = hosts.filter((source) => source !== "'self'");
  if (others.length === 0) return [];
  if (file !== EDITORS_PAGE) return [`may send data to ${others.join(', ')}`];
  return others.length === 1 && /^https:\/\/[^/*]+$/.test(others[0] ?? '')
    ? []
    : [`may send data to more than one host: ${others.join(', ')}`];
}

const EDITORS_PAGE = 'bianji/index.html';

function structuredDataFaults(page: Page): string[] {
  return tagsNamed(page, 'script')
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .flatMap(({ text }) => {
      try {
        const data = JSON.parse(text) as unknown;
        return typeof data === 'object' && data !== null && '@context' in data
          ? []
          : ['its structured data has no @context'];
      } catch (error) {
        return [`its structured data is not JSON: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
}
