/** Gitee API v5: https://gitee.com/api/v5/swagger */
import { toBase64 } from './base64.ts';
import { contentsFile } from './github.ts';
import { encodedPath, JSON_TYPE, textAt, type HostApi, type HostTarget } from './host.ts';

/**
 * The token is in the body, or in the address when reading, as documented. Reading therefore needs no CORS preflight, which a host without
 * CORS headers would refuse.
 */
export function giteeApi({ api, repository, branch, token }: HostTarget): HostApi {
  const base = `${api}/repos/${encodedPath(repository)}`;
  const key = `access_token=${encodeURIComponent(token)}`;
  const post = (url: string, body: object) =>
    ({ method: 'POST', url, headers: JSON_TYPE, body: JSON.stringify({ access_token: token, ...body }) }) as const;
  return {
    readFile: (path, ref = branch) => ({
      method: 'GET',
      url: `${base}/contents/${encodedPath(path)}?ref=${encodeURIComponent(ref)}&${key}`,
      headers: {},
    }),
    fileIn: contentsFile,
    readBranch: (name = branch) => ({
      method: 'GET',
      url: `${base}/branches/${encodedPath(name)}?${key}`,
      headers: {},
    }),
    createBranch: (name) => post(`${base}/branches`, { refs: branch, branch_name: name }),
    commit: ({ path, text, message, before, newBranch }) => ({
      ...post(`${base}/contents/${encodedPath(path)}`, {
        message,
        content: toBase64(text),
        branch: newBranch ?? branch,
        ...(before === undefined ? {} : { sha: before.version }),
      }),
      method: before === undefined ? 'POST' : 'PUT',
    }),
    propose: ({ title, text, newBranch }) =>
      post(`${base}/pulls`, { title, body: text, head: newBranch, base: branch }),
    pageIn: (body) => textAt(body, 'commit', 'html_url') ?? textAt(body, 'html_url'),
  };
}
