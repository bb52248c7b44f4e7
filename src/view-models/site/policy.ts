/** The Content-Security-Policy of the pages, without the directives for scripts and styles. */
import { tileHosts } from '../../domain/geo/tile-hosts.ts';

/** Of a page that loads nothing from other sites. */
export const OWN_ONLY = ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"];

/** @param map the base map of the site, whose tiles may come from another host */
export const policyOf = (map: Parameters<typeof tileHosts>[0]): string[] => [
  ...OWN_ONLY,
  ["img-src 'self' data:", ...tileHosts(map)].join(' '),
];
