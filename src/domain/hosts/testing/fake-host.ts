/** Answers as the APIs of code hosts do, as far as the editor's page uses them. Tests serve it over HTTP or in a browser. */
import type { CodeHost } from '../../schema/code-host.ts';

export const TOKEN = 'a-token-for-tests';

interface Received {
  method: string;
  /** With its query. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Record<string, unknown>;
}

interface StoredFile {
  text: string;
  version: string;
}

/** Files by `branch:path`. */
type Files = Map<string, StoredFile>;

interface Reply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface FakeHost {
  files: Files;
  received: Received[];
  /** Pull or merge requests that were made. */
  proposals: Record<string, unknown>[];
  /** Answers the next requests instead of the API; undefined lets the API answer. */
  override: (request: Received) => Reply | undefined;
  answer: (request: Received) => Reply;
}

/** @param files by path, on the branch `main` */
export function makeFakeHost(kind: CodeHost['kind'], files: Record<string, string> = {}): FakeHost {
  const fake: FakeHost = {
    files: new Map(Object.entries(files).map(([path, text]) => [`main:${path}`, newFile(text)])),
    received: [],
    proposals: [],
    override: () => undefined,
    answer: (request) => {
      fake.received.push(request);
      const own = fake.override(request);
      if (own !== undefined) return own;
      return isSignedIn(kind, request)
        ? APIS[kind](fake, request)
        : { status: 401, body: { message: 'Bad credentials' } };
    },
  };
  return fake;
}

let versions = 0;
const newFile = (text: string): StoredFile => ({ text, version: `version-${String((versions += 1))}` });

function isSignedIn(kind: CodeHost['kind'], { path, headers, body }: Received): boolean {
  switch (kind) {
    case 'GitHub':
      return headers['authorization'] === `Bearer ${TOKEN}`;
    case 'GitLab':
      return headers['private-token'] === TOKEN;
    case 'Gitee':
      return body['access_token'] === TOKEN || path.includes(`access_token=${TOKEN}`);
    default:
      return headers['authorization'] === `token ${TOKEN}`;
  }
}

type Api = (fake: FakeHost, request: Received) => Reply;

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };
const encode = (text: string): string =>
  // GitHub breaks its lines.
  Buffer.from(text, 'utf8')
    .toString('base64')
    .replaceAll(/(.{60})/g, '$1\n');
const decode = (base64: unknown): string => Buffer.from(text(base64), 'base64').toString('utf8');
const branchesOf = ({ files }: FakeHost): Set<string> =>
  new Set(['main', ...[...files.keys()].map((key) => key.split(':')[0]!)]);

function copyBranch({ files }: FakeHost, from: string, to: string): void {
  files.set(`${to}:`, newFile(''));
  for (const [key, file] of [...files]) {
    const [branch, path] = key.split(':');
    if (branch === from) files.set(`${to}:${path ?? ''}`, file);
  }
}

interface Ways {
  /** Files are created by POST and replaced by PUT. */
  isPost: boolean;
  missing: Reply;
  /** Status of a commit to a newer file. */
  stale: number;
}

/** @param prefix of the API; @param ways how the host differs from the others */
function contentsApi(prefix: string, ways: Ways): Api {
  return (fake, request) => {
    const { pathname, searchParams } = new URL(request.path, 'http://fake');
    const [, rest] = pathname.split(`${prefix}/repos/zhou/content/`);
    if (rest === undefined) return NOT_FOUND;
    const [what = '', ...steps] = rest.split('/').map(decodeURIComponent);
    const path = steps.join('/');
    if (request.method === 'GET') return reading(fake, what, path, searchParams.get('ref') ?? '', ways);
    return what === 'contents' ? commitContents(fake, request, path, ways) : making(fake, what, path, request.body);
  };
}

function reading(fake: FakeHost, what: string, path: string, ref: string, { missing }: Ways): Reply {
  if (what === 'branches')
    return branchesOf(fake).has(path)
      ? { status: 200, body: { name: path, commit: { sha: `head-of-${path}` } } }
      : NOT_FOUND;
  const file = what === 'contents' ? fake.files.get(`${ref}:${path}`) : undefined;
  return file === undefined ? missing : { status: 200, body: { content: encode(file.text), sha: file.version } };
}

function making(fake: FakeHost, what: string, path: string, body: Received['body']): Reply {
  const branch = text(body['ref']).replace('refs/heads/', '') || text(body['branch_name']);
  if (what !== 'pulls' && branchesOf(fake).has(branch))
    return { status: 422, body: { message: 'Reference already exists' } };
  if (what === 'pulls' && isProposed(fake, body['head'])) return PROPOSED;
  if (what === 'git' && path === 'refs') {
    if (body['sha'] !== 'head-of-main') return { status: 422, body: { message: 'Object does not exist' } };
    copyBranch(fake, 'main', text(body['ref']).replace('refs/heads/', ''));
  } else if (what === 'branches') {
    copyBranch(fake, text(body['refs']), text(body['branch_name']));
  } else if (what === 'pulls') {
    fake.proposals.push(body);
  } else return NOT_FOUND;
  return { status: 201, body: { html_url: 'https://fake.example.org/pulls/1' } };
}

const PROPOSED: Reply = {
  status: 422,
  body: { message: 'Validation Failed', errors: [{ message: 'A pull request already exists for zhou:bianji.' }] },
};
const isProposed = ({ proposals }: FakeHost, branch: unknown): boolean =>
  proposals.some(({ head, source_branch: source }) => (head ?? source) === branch);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function commitContents(fake: FakeHost, { method, body }: Received, path: string, { isPost, stale }: Ways): Reply {
  if (method !== 'PUT' && !isPost) return { status: 405, body: { message: 'Method Not Allowed' } };
  const newBranch = body['new_branch'] as string | undefined;
  if (newBranch !== undefined && branchesOf(fake).has(newBranch))
    return { status: 409, body: { message: 'branch already exists' } };
  if (newBranch !== undefined) copyBranch(fake, text(body['branch']), newBranch);
  const key = `${newBranch ?? text(body['branch'])}:${path}`;
  const before = fake.files.get(key);
  if (isPost && (method === 'POST') !== (before === undefined))
    return { status: 422, body: { message: 'repository file already exists' } };
  if (before !== undefined && body['sha'] !== before.version)
    return { status: stale, body: { message: `${path} does not match ${before.version}` } };
  fake.files.set(key, newFile(decode(body['content'])));
  return { status: 200, body: { commit: { html_url: 'https://fake.example.org/commit/1' } } };
}

const gitlab: Api = (fake, { method, path: address, body }) => {
  const { pathname, searchParams } = new URL(address, 'http://fake');
  const [, rest] = pathname.split('/api/v4/projects/zhou%2Fcontent/');
  if (rest === undefined) return NOT_FOUND;
  if (method === 'GET' && rest.startsWith('repository/branches/'))
    return branchesOf(fake).has(decodeURIComponent(rest.slice('repository/branches/'.length)))
      ? { status: 200, body: {} }
      : NOT_FOUND;
  if (method === 'GET' && rest.startsWith('repository/files/')) {
    const path = decodeURIComponent(rest.slice('repository/files/'.length));
    const file = fake.files.get(`${searchParams.get('ref') ?? ''}:${path}`);
    return file === undefined
      ? NOT_FOUND
      : { status: 200, body: { content: encode(file.text), last_commit_id: file.version } };
  }
  if (method === 'POST' && rest === 'merge_requests') return gitlabProposal(fake, body);
  if (method !== 'POST' || rest !== 'repository/commits') return NOT_FOUND;
  return gitlabCommit(fake, body);
};

function gitlabProposal(fake: FakeHost, body: Received['body']): Reply {
  if (isProposed(fake, body['source_branch']))
    return { status: 409, body: { message: ['Another open merge request already exists for this source branch: !1'] } };
  fake.proposals.push(body);
  return { status: 201, body: { web_url: 'https://fake.example.org/merge_requests/1' } };
}

function gitlabCommit(fake: FakeHost, body: Received['body']): Reply {
  const branch = text(body['branch']);
  if (body['start_branch'] !== undefined && branchesOf(fake).has(branch))
    return { status: 400, body: { message: `A branch called '${branch}' already exists.` } };
  if (body['start_branch'] !== undefined) copyBranch(fake, text(body['start_branch']), branch);
  const [action] = body['actions'] as Record<string, string>[];
  const key = `${branch}:${action?.['file_path'] ?? ''}`;
  const before = fake.files.get(key);
  if (action?.['encoding'] !== 'base64') return { status: 400, body: { message: 'encoding' } };
  if (action['action'] === 'create' && before !== undefined)
    return { status: 400, body: { message: 'A file with this name already exists' } };
  if (action['action'] === 'update' && before?.version !== action['last_commit_id'])
    return {
      status: 400,
      body: { message: 'You are attempting to update a file that has changed since you started editing it.' },
    };
  fake.files.set(key, newFile(decode(action['content'])));
  return { status: 201, body: { web_url: 'https://fake.example.org/commit/1' } };
}

const gitea = contentsApi('/api/v1', { isPost: true, missing: NOT_FOUND, stale: 422 });
const APIS: Readonly<Record<CodeHost['kind'], Api>> = {
  GitHub: contentsApi('/api/v3', { isPost: false, missing: NOT_FOUND, stale: 409 }),
  GitLab: gitlab,
  Gitea: gitea,
  Forgejo: gitea,
  Gitee: contentsApi('/api/v5', { isPost: true, missing: { status: 200, body: [] }, stale: 422 }),
};
