/** GitHub REST API v3: https://docs.github.com/rest/repos/contents */
import { fromBase64, toBase64 } from './base64.ts';
import {
  encodedPath,
  JSON_TYPE,
  textAt,
  type HostApi,
  type HostFile,
  type HostRequest,
  type HostTarget,
} from './host.ts';

export function githubApi({ api, repository, branch, token }: HostTarget): HostApi {
  const base = `${api}/repos/${encodedPath(repository)}`;
  // No X-GitHub-Api-Version: other origins were not always allowed to send it, and without it the oldest version answers.
  const headers = { Accept: 'application/vnd.github+json', Authorization: `Bearer ${token}` };
  const { post, ...shared } = contentsRequests(base, headers, branch);
  return {
    ...shared,
    createBranch: (name, body) =>
      post(`${base}/git/refs`, { ref: `refs/heads/${name}`, sha: textAt(body, 'commit', 'sha') }),
    commit: ({ path, text, message, before, newBranch }) => ({
      ...post(`${base}/contents/${encodedPath(path)}`, {
        message,
        content: toBase64(text),
        branch: newBranch ?? branch,
        ...(before === undefined ? {} : { sha: before.version }),
      }),
      method: 'PUT',
    }),
  };
}

/** The requests that Gitea shares with GitHub. */
export function contentsRequests(base: string, headers: HostRequest['headers'], branch: string) {
  const post = (url: string, body: object) =>
    ({ method: 'POST', url, headers: { ...headers, ...JSON_TYPE }, body: JSON.stringify(body) }) as const;
  return {
    post,
    readFile: (path, ref = branch) => ({
      method: 'GET',
      url: `${base}/contents/${encodedPath(path)}?ref=${encodeURIComponent(ref)}`,
      headers,
    }),
    fileIn: contentsFile,
    readBranch: (name = branch) => ({ method: 'GET', url: `${base}/branches/${encodedPath(name)}`, headers }),
    propose: ({ title, text, newBranch }) =>
      post(`${base}/pulls`, { title, body: text, head: newBranch, base: branch }),
    pageIn: (body) => textAt(body, 'commit', 'html_url') ?? textAt(body, 'html_url'),
  } satisfies Partial<HostApi> & { post: unknown };
}

/**
 * The answer of GitHub, which Gitea and Gitee share. A folder is a list, and Gitee answers an empty one for a missing file.
 * @throws for a file over 1 MB, which GitHub answers without its content
 */
export function contentsFile(body: unknown): HostFile | undefined {
  if (textAt(body, 'encoding') === 'none') throw new Error('The answer has no content.');
  const [content, version] = [textAt(body, 'content'), textAt(body, 'sha')];
  return content === undefined || version === undefined ? undefined : { text: fromBase64(content), version };
}
