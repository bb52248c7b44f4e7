/** The address of a code host's API. In a file of its own, because every build needs it for the Content-Security-Policy. */
import type { CodeHost } from '../schema/code-host.ts';

/** Without a trailing slash. */
export function apiAddress({ kind, address }: Pick<CodeHost, 'kind' | 'address'>): string {
  const own = address?.replace(/\/+$/, '');
  switch (kind) {
    case 'GitHub':
      return own === undefined || isPublic(own, 'github.com') ? 'https://api.github.com' : `${own}/api/v3`;
    case 'GitLab':
      return `${own ?? 'https://gitlab.com'}/api/v4`;
    case 'Gitee':
      return `${own ?? 'https://gitee.com'}/api/v5`;
    case 'Gitea':
    case 'Forgejo':
      return `${own ?? ''}/api/v1`;
  }
}

/** Undefined for an invalid address. */
export const apiOrigin = (settings: Pick<CodeHost, 'kind' | 'address'>): string | undefined =>
  URL.parse(apiAddress(settings))?.origin;

const isPublic = (address: string, host: string): boolean =>
  /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] === host;
