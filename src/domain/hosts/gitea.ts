/** Gitea and Forgejo, API v1: https://docs.gitea.com/api/ */
import { toBase64 } from './base64.ts';
import { contentsRequests } from './github.ts';
import { encodedPath, type HostApi, type HostTarget } from './host.ts';

export function giteaApi({ api, repository, branch, token }: HostTarget): HostApi {
  const base = `${api}/repos/${encodedPath(repository)}`;
  const headers = { Accept: 'application/json', Authorization: `token ${token}` };
  const { post, ...shared } = contentsRequests(base, headers, branch);
  return {
    ...shared,
    commit: ({ path, text, message, before, newBranch, hasBranch = false }) => ({
      ...post(`${base}/contents/${encodedPath(path)}`, {
        message,
        content: toBase64(text),
        branch: hasBranch ? (newBranch ?? branch) : branch,
        ...(newBranch === undefined || hasBranch ? {} : { new_branch: newBranch }),
        ...(before === undefined ? {} : { sha: before.version }),
      }),
      method: before === undefined ? 'POST' : 'PUT',
    }),
  };
}
