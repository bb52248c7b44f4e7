/** Post-processes every rendered page: links its phone numbers and writes its Content-Security-Policy. */
import { defineMiddleware } from 'astro:middleware';
import { tileHosts } from './domain/geo/tile-hosts.ts';
import { withPolicy } from './layouts/policy.ts';
import { loadWorld } from './loading/world.ts';
import { withPhoneLinks } from './view-models/words/phone-links.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withPhoneLinks(await response.text());
  // The development server adds scripts of its own, and connects to itself.
  if (import.meta.env.DEV) return new Response(page, response);
  const { site } = (await loadWorld()).catalogue;
  return new Response(withPolicy(page, [...directivesOf(site.map), ...(locals.policy ?? [])]), response);
});

const directivesOf = (map: Parameters<typeof tileHosts>[0]): string[] => [
  "default-src 'self'",
  ["img-src 'self' data:", ...tileHosts(map)].join(' '),
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];
