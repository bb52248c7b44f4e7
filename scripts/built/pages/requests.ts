/** Checks that pages request nothing from other hosts, and that their policies forbid it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRedirect } from './head.ts';
import { metaOf, tagsNamed, type Page, type Tag } from '../page.ts';
import type { Problem, Site } from '../site.ts';

/** Attributes that make the browser fetch something at once. */
const FETCHING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  source: ['src', 'srcset'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};
const FETCHING_LINKS =
  /^(?:stylesheet|preload|modulepreload|icon|shortcut icon|apple-touch-icon|mask-icon|manifest|prefetch|prerender|preconnect|dns-prefetch)$/;
const HASHES = ['sha256', 'sha384', 'sha512'];

export function requestProblems(site: Site): Problem[] {
  const pages = site.pages.flatMap((page) =>
    [
      ...page.tags.flatMap((tag) => [...foreignRequests(tag, site.origin), ...inlineCode(tag)]),
      ...(isRedirect(page) ? [] : policyFaults(page)),
    ].map((text) => ({ file: page.file, text })),
  );
  const sheets = [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => foreignInCss(readFileSync(join(site.folder, file), 'utf8')).map((text) => ({ file, text })));
  return [...pages, ...sheets];
}

function foreignRequests({ name, attributes, text }: Tag, origin: string): string[] {
  const keys =
    name === 'link' && FETCHING_LINKS.test(attributes['rel'] ?? '') ? ['href', 'imagesrcset'] : (FETCHING[name] ?? []);
  const addresses = keys.flatMap((key) => attributes[key]?.split(/,\s+/) ?? []);
  const foreign = addresses.filter(
    (address) => /^(?:https?:)?\/\//.test(address.trim()) && !address.trim().startsWith(`${origin}/`),
  );
  return [
    ...foreign.map((address) => `<${name}> requests another host for ${address}`),
    ...(name === 'style' ? foreignInCss(text) : []),
  ];
}

function foreignInCss(css: string): string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(
    ([, address]) => `a style requests another host for ${address ?? ''}`,
  );
}

/** The policy blocks both without a visible error. */
function inlineCode({ name, attributes }: Tag): string[] {
  return Object.keys(attributes)
    .filter((key) => key === 'style' || key.startsWith('on'))
    .map((key) => `<${name} ${key}="…"> is blocked by the page's policy`);
}

function policyFaults(page: Page): string[] {
  const policy = metaOf(page, 'content-security-policy');
  if (policy === undefined) return ['has no content security policy'];
  const unsafe = policy.includes("'unsafe-inline'") ? ["its policy allows 'unsafe-inline'"] : [];
  return [...unsafe, ...unhashed(page, policy)];
}

/** Without 'unsafe-inline' an inline script or style works only if the policy names its hash. */
function unhashed(page: Page, policy: string): string[] {
  return tagsNamed(page, 'script', 'style')
    .filter(
      ({ name, attributes, text }) =>
        text !== '' && (name === 'style' || (!attributes['src'] && !isData(attributes['type']))),
    )
    .filter(({ text }) => !HASHES.some((algorithm) => policy.includes(`'${algorithm}-${digest(algorithm, text)}'`)))
    .map(({ name, text }) => `its policy lacks the hash of <${name}>${text.trim().slice(0, 40)}…`);
}

function isData(type: string | undefined): boolean {
  return type !== undefined && /json|^speculationrules$|^text\//.test(type) && type !== 'text/javascript';
}

function digest(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('base64');
}
