/** Where Sveltia CMS reads and writes the content. On the computer itself (localhost) it also offers a folder, whatever the host. */
import { apiAddress } from '../hosts/address.ts';
import type { CodeHost } from '../schema/code-host.ts';

/** As written in content/site.json, where what is not written is not there. */
export type HostSettings = Omit<CodeHost, 'mode'> & Partial<Pick<CodeHost, 'mode'>>;

interface Backend {
  name: 'github' | 'gitlab' | 'gitea';
  repo: string;
  branch?: string;
  api_root?: string;
  /** The site that it links to for creating a token; known for GitHub. */
  base_url?: string;
  auth_methods: ['token'];
}

/**
 * Sveltia CMS requires a host. Gitea is the one that sends no requests before sign-in, and nobody can sign in, because the policy of the
 * page then allows no other host.
 */
export const LOCAL_FOLDER: Backend = { name: 'gitea', repo: 'local/content', auth_methods: ['token'] };

/** Undefined where Sveltia CMS does not support the settings: Gitee, and merge requests on Gitea and Forgejo. */
export function backendOf(codeHost: HostSettings): Backend | undefined {
  const name = NAMES[codeHost.kind];
  if (name === undefined || (name === 'gitea' && codeHost.mode === '合并请求')) return undefined;
  const { address, repository: repo, branch } = codeHost;
  const own = address === undefined || name === 'github' ? {} : { base_url: address.replace(/\/+$/, '') };
  return { name, repo, branch, api_root: apiAddress(codeHost), ...own, auth_methods: ['token'] };
}

const NAMES: Record<CodeHost['kind'], Backend['name'] | undefined> = {
  GitHub: 'github',
  GitLab: 'gitlab',
  Gitea: 'gitea',
  Forgejo: 'gitea',
  Gitee: undefined,
};
