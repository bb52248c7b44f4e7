/** GitLab REST API v4: https://docs.gitlab.com/api/commits/ and /api/repository_files/ */
import { fromBase64, toBase64 } from './base64.ts';
import { JSON_TYPE, textAt, type HostApi, type HostTarget } from './host.ts';

export function gitlabApi({ api, repository, branch, token }: HostTarget): HostApi {
  const base = `${api}/projects/${encodeURIComponent(repository)}`;
  const headers = { 'PRIVATE-TOKEN': token };
  const post = (url: string, body: object) =>
    ({ method: 'POST', url, headers: { ...headers, ...JSON_TYPE }, body: JSON.stringify(body) }) as const;
  return {
    readFile: (path, ref = branch) => ({
      method: 'GET',
      url: `${base}/repository/files/${encodeURIComponent(path)}?ref=${encodeURIComponent(ref)}`,
      headers,
    }),
    fileIn: (body) => {
      const [content, version] = [textAt(body, 'content'), textAt(body, 'last_commit_id')];
      return content === undefined || version === undefined ? undefined : { text: fromBase64(content), version };
    },
    readBranch: (name = branch) => ({
      method: 'GET',
      url: `${base}/repository/branches/${encodeURIComponent(name)}`,
      headers,
    }),
    commit: ({ path, text, message, before, newBranch, hasBranch = false }) =>
      post(`${base}/repository/commits`, {
        branch: newBranch ?? branch,
        ...(newBranch === undefined || hasBranch ? {} : { start_branch: branch }),
        commit_message: message,
        actions: [
          {
            action: before === undefined ? 'create' : 'update',
            file_path: path,
            content: toBase64(text),
            encoding: 'base64',
            ...(before === undefined ? {} : { last_commit_id: before.version }),
          },
        ],
      }),
    propose: ({ title, text, newBranch }) =>
      post(`${base}/merge_requests`, {
        title,
        description: text,
        source_branch: newBranch,
        target_branch: branch,
        remove_source_branch: true,
      }),
    pageIn: (body) => textAt(body, 'web_url'),
  };
}
