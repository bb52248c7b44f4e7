/** Gitea and Forgejo, API v1: https://docs.gitea.com/api/ */
import { toBase64 } from './base64.ts';
import { contentsFile } from './github.ts';
import { encodedPath, JSON_TYPE, textAt, type HostApi, type HostTarget } from './host.ts';

export function giteaApi({ api, repository, branch, token }: HostTarget): HostApi {
  const base = `${api}/repos/${encodedPath(repository)}`;
  const headers = { Accept: 'application/json', Authorization: `token ${token}` };
  const post = (url: string, body: object) =>
    ({ method: 'POST', url, headers: { ...headers, ...JSON_TYPE }, body: JSON.stringify(body) }) as const;
  return {
    readFile: (path, ref = branch) => ({
      method: 'GET',
      url: `${base}/contents/${encodedPath(path)}?ref=${encodeURIComponent(ref)}`,
      headers,
    }),
    fileIn: contentsFile,
    readBranch: (name = branch) => ({ method: 'GET', url: `${base}/branches/${encodedPath(name)}`, headers }),
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
    propose: ({ title, text, newBranch }) =>
      post(`${base}/pulls`, { title, body: text, head: newBranch, base: branch }),
    pageIn: (body) => textAt(body, 'commit', 'html_url') ?? textAt(body, 'html_url'),
  };
}
