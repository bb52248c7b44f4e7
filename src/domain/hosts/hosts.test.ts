import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { CodeHost } from '../schema/code-host.ts';
import { apiAddress, apiOrigin } from './address.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { NoAnswer, type Send } from './host.ts';
import { hostApi } from './hosts.ts';
import { readFromHost, submitToHost, type Submission } from './submit.ts';
import { makeFakeHost, TOKEN } from './testing/fake-host.ts';
import { troubleOf, troubleWords } from './trouble.ts';

const KINDS: CodeHost['kind'][] = ['GitHub', 'GitLab', 'Gitea', 'Forgejo', 'Gitee'];
const PATH = 'content/menus/yangban/east/2026-12.json';
const TEXT = '{ "title": "义诊：量血压𠮷" }\n';

const send: Send = async ({ url, ...request }) => {
  const response = await fetch(url, request);
  return {
    status: response.status,
    remaining: response.headers.get('x-ratelimit-remaining'),
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as unknown,
  };
};

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

async function start(kind: CodeHost['kind'], mode: CodeHost['mode'], files: Record<string, string> = {}) {
  server?.close();
  const fake = makeFakeHost(kind, files);
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const { method = '', url: path = '', headers } = request;
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      const reply = fake.answer({ method, path, headers, body });
      response.writeHead(reply.status, { 'Content-Type': 'application/json', ...reply.headers });
      response.end(JSON.stringify(reply.body));
    });
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`;
  const settings: CodeHost = { kind, address, repository: 'zhou/content', branch: 'main', mode };
  return { fake, settings, api: hostApi(settings, TOKEN) };
}

const submission = (before: Submission['before']): Submission => ({
  path: PATH,
  text: TEXT,
  before,
  title: '东街社区2026年12月菜单',
  summary: '新加1项',
  newBranch: 'bianji/east-2026-12-1',
});

describe.each(KINDS)('%s', (kind) => {
  it('creates a file', async () => {
    const { fake: host, settings, api } = await start(kind, '提交');
    expect(await readFromHost(api, send, PATH)).toEqual({ ok: true, file: undefined });
    const result = await submitToHost(api, send, settings, submission(undefined));
    expect(result).toEqual({ ok: true, page: 'https://fake.example.org/commit/1' });
    expect(host.files.get(`main:${PATH}`)?.text).toBe(TEXT);
    expect(JSON.stringify(host.received.at(-1)?.body)).toContain('东街社区2026年12月菜单');
  });

  it('replaces a file that it has read', async () => {
    const {
      fake: host,
      settings,
      api,
    } = await start(kind, '提交', { [PATH]: '旧的，比六十个字节长一些，这样它的编码要分成好几行' });
    const read = await readFromHost(api, send, PATH);
    expect(read).toMatchObject({ ok: true, file: { text: '旧的，比六十个字节长一些，这样它的编码要分成好几行' } });
    const result = await submitToHost(api, send, settings, submission(read.ok ? read.file : undefined));
    expect(result.ok).toBe(true);
    expect(host.files.get(`main:${PATH}`)?.text).toBe(TEXT);
  });

  it('makes a branch and a merge request, and leaves the main branch alone', async () => {
    const { fake: host, settings, api } = await start(kind, '合并请求', { [PATH]: '旧' });
    const read = await readFromHost(api, send, PATH);
    const result = await submitToHost(api, send, settings, submission(read.ok ? read.file : undefined));
    expect(result).toEqual({ ok: true, page: expect.stringMatching(/(?:pulls|merge_requests)\/1$/) as string });
    expect(host.files.get(`main:${PATH}`)?.text).toBe('旧');
    expect(host.files.get(`bianji/east-2026-12-1:${PATH}`)?.text).toBe(TEXT);
    expect(Object.values(host.proposals[0] ?? {})).toEqual(
      expect.arrayContaining(['bianji/east-2026-12-1', 'main', '东街社区2026年12月菜单', '新加1项']),
    );
  });

  it('does not overwrite newer changes of others', async () => {
    const { fake: host, settings, api } = await start(kind, '提交', { [PATH]: '旧' });
    const read = await readFromHost(api, send, PATH);
    host.files.set(`main:${PATH}`, { text: '别人的', version: 'other' });
    const result = await submitToHost(api, send, settings, submission(read.ok ? read.file : undefined));
    expect(result).toEqual({ ok: false, trouble: { kind: 'conflict' } });
    expect(host.files.get(`main:${PATH}`)?.text).toBe('别人的');
  });

  it('does not overwrite a file created in the meantime', async () => {
    const { fake: host, settings, api } = await start(kind, '提交');
    host.files.set(`main:${PATH}`, { text: '别人的', version: 'other' });
    const result = await submitToHost(api, send, settings, submission(undefined));
    expect(result).toEqual({ ok: false, trouble: { kind: 'conflict' } });
  });

  it('reports a wrong token', async () => {
    const { settings } = await start(kind, '提交');
    const read = await readFromHost(hostApi(settings, 'wrong'), send, PATH);
    expect(read).toEqual({ ok: false, trouble: { kind: 'token' } });
  });

  it('tells a missing repository or branch from a missing file', async () => {
    const { settings } = await start(kind, '提交');
    for (const wrong of [{ repository: 'zhou/other' }, { branch: 'release' }]) {
      const read = await readFromHost(hostApi({ ...settings, ...wrong }, TOKEN), send, PATH);
      // Gitee answers an empty list for whatever is missing on a branch.
      if (kind !== 'Gitee' || 'repository' in wrong) expect(read).toEqual({ ok: false, trouble: { kind: 'missing' } });
    }
  });

  it.each(['after the branch', 'after the commit', 'before the last answer'])(
    'goes on where an earlier try was cut off %s',
    async (when) => {
      const { fake: host, settings, api } = await start(kind, '合并请求', { [PATH]: '旧' });
      const read = await readFromHost(api, send, PATH);
      const given = submission(read.ok ? read.file : undefined);
      const isProposal = (url: string): boolean => /\/(?:pulls|merge_requests)$/.test(url);
      const cut: Send = async (request) => {
        const isCommit = request.method !== 'GET' && /contents\/|commits$/.test(request.url);
        if ((isCommit && when === 'after the branch') || (isProposal(request.url) && when === 'after the commit'))
          throw new NoAnswer('offline');
        const answer = await send(request);
        if (isProposal(request.url)) throw new NoAnswer('offline');
        return answer;
      };
      expect(await submitToHost(api, cut, settings, given)).toMatchObject({ ok: false, trouble: { kind: 'offline' } });
      expect(await submitToHost(api, send, settings, given)).toMatchObject({ ok: true });
      expect(host.files.get(`${given.newBranch}:${PATH}`)?.text).toBe(TEXT);
      expect(host.proposals).toHaveLength(1);
    },
  );

  it('does not overwrite another file on a branch of the same name', async () => {
    const { fake: host, settings, api } = await start(kind, '合并请求', { [PATH]: '旧' });
    const read = await readFromHost(api, send, PATH);
    const given = submission(read.ok ? read.file : undefined);
    host.files.set(`${given.newBranch}:${PATH}`, { text: '别人的', version: 'other' });
    expect(await submitToHost(api, send, settings, given)).toEqual({ ok: false, trouble: { kind: 'conflict' } });
  });

  it('puts the newer text on the branch after the base has moved', async () => {
    const { fake: host, settings, api } = await start(kind, '提交', { [PATH]: '旧' });
    const first = await readFromHost(api, send, PATH);
    host.files.set(`main:${PATH}`, { text: '别人的', version: 'other' });
    expect(await submitToHost(api, send, settings, submission(first.ok ? first.file : undefined))).toMatchObject({
      trouble: { kind: 'conflict' },
    });
    const second = await readFromHost(api, send, PATH);
    expect(second).toMatchObject({ file: { text: '别人的' } });
    expect((await submitToHost(api, send, settings, submission(second.ok ? second.file : undefined))).ok).toBe(true);
  });

  it.each<[number, string, Record<string, string>, object]>([
    [404, 'Not Found', {}, { kind: 'permission' }],
    [404, 'repository file does not exist [path: 2026-12.json]', {}, { kind: 'conflict' }],
    [422, 'sha does not match [given: a, expected: b]', {}, { kind: 'conflict' }],
    [422, 'path contains a malformed path component', {}, { kind: 'other', status: 422 }],
    [403, 'Resource not accessible by personal access token', {}, { kind: 'permission' }],
    [429, 'Too Many Requests', { 'retry-after': '90' }, { kind: 'limit', minutes: 2 }],
    [403, 'You have exceeded a secondary rate limit', {}, { kind: 'limit' }],
    [403, '', { 'x-ratelimit-remaining': '0' }, { kind: 'limit' }],
    [409, 'Repository rule violations found: Changes must be made through a pull request.', {}, { kind: 'permission' }],
    [403, 'branch main is protected from force push', {}, { kind: 'permission' }],
    [413, 'Payload Too Large', {}, { kind: 'large' }],
  ])('explains the response %i %j to a commit', async (status, message, headers, trouble) => {
    const { fake: host, settings, api } = await start(kind, '提交');
    host.override = ({ method }) => (method === 'GET' ? undefined : { status, body: { message }, headers });
    expect(await submitToHost(api, send, settings, submission(undefined))).toEqual({ ok: false, trouble });
  });

  it('encodes paths, and carries a long text of any characters', async () => {
    const { fake: host, settings, api } = await start(kind, '提交');
    const path = 'content/菜单 #1?/100%/2026-12.json';
    const long = `${TEXT}${'长🏮é'.repeat(100_000)}`;
    expect((await submitToHost(api, send, settings, { ...submission(undefined), path, text: long })).ok).toBe(true);
    expect(host.files.get(`main:${path}`)?.text).toBe(long);
    expect(await readFromHost(api, send, path)).toMatchObject({ ok: true, file: { text: long } });
  });

  it('reports missing rights, and that only the merge request failed', async () => {
    const { fake: host, settings, api } = await start(kind, '合并请求');
    host.override = ({ path }) =>
      /pulls|merge_requests/.test(path) ? { status: 403, body: { message: 'Forbidden' } } : undefined;
    expect(await submitToHost(api, send, settings, submission(undefined))).toEqual({
      ok: false,
      trouble: { kind: 'permission' },
      branch: 'bianji/east-2026-12-1',
    });
  });
});

test('sends the requests that the documentation of each host describes', async () => {
  const seen: Record<string, string[]> = {};
  for (const kind of KINDS) {
    const { fake: host, settings, api } = await start(kind, '提交');
    await readFromHost(api, send, PATH);
    await submitToHost(api, send, settings, submission(undefined));
    seen[kind] = host.received.map(({ method, path }) => `${method} ${path}`);
  }
  expect(seen).toMatchInlineSnapshot(`
    {
      "Forgejo": [
        "GET /api/v1/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json?ref=main",
        "GET /api/v1/repos/zhou/content/branches/main",
        "POST /api/v1/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json",
      ],
      "GitHub": [
        "GET /api/v3/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json?ref=main",
        "GET /api/v3/repos/zhou/content/branches/main",
        "PUT /api/v3/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json",
      ],
      "GitLab": [
        "GET /api/v4/projects/zhou%2Fcontent/repository/files/content%2Fmenus%2Fyangban%2Feast%2F2026-12.json?ref=main",
        "GET /api/v4/projects/zhou%2Fcontent/repository/branches/main",
        "POST /api/v4/projects/zhou%2Fcontent/repository/commits",
      ],
      "Gitea": [
        "GET /api/v1/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json?ref=main",
        "GET /api/v1/repos/zhou/content/branches/main",
        "POST /api/v1/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json",
      ],
      "Gitee": [
        "GET /api/v5/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json?ref=main&access_token=a-token-for-tests",
        "POST /api/v5/repos/zhou/content/contents/content/menus/yangban/east/2026-12.json",
      ],
    }
  `);
});

test('troubleOf', () => {
  const kindOf = (status: number, message = '', remaining: string | null = null) =>
    troubleOf({ status, remaining, body: { message } }, 'commit')?.kind;
  expect(kindOf(201)).toBeUndefined();
  expect(kindOf(403, 'Resource not accessible by personal access token')).toBe('permission');
  expect(kindOf(403, 'API rate limit exceeded')).toBe('limit');
  expect(kindOf(403, '', '0')).toBe('limit');
  expect(kindOf(429)).toBe('limit');
  expect(kindOf(409, 'Repository rule violations found')).toBe('permission');
  expect(kindOf(400, 'You are not allowed to push into this branch')).toBe('permission');
  expect(kindOf(409)).toBe('conflict');
  expect(kindOf(400, 'invalid')).toBe('other');
  expect(kindOf(503)).toBe('other');
  expect(troubleOf({ status: 409, remaining: null, body: undefined }, 'other')).toEqual({ kind: 'other', status: 409 });
});

test('reports a file that GitHub answers without its content', async () => {
  const { fake: host, api } = await start('GitHub', '提交', { [PATH]: '旧' });
  host.override = () => ({ status: 200, body: { content: '', encoding: 'none', sha: 'a' } });
  expect(await readFromHost(api, send, PATH)).toEqual({ ok: false, trouble: { kind: 'unreadable' } });
});

test('reports that a host did not answer', async () => {
  const api = hostApi({ kind: 'Gitee', repository: 'a/b', branch: 'main', mode: '提交' }, TOKEN);
  for (const kind of ['offline', 'blocked'] as const)
    expect(await readFromHost(api, () => Promise.reject(new NoAnswer(kind)), PATH)).toEqual({
      ok: false,
      trouble: { kind },
    });
});

test('describes each error in one sentence, with what to do', () => {
  const settings: CodeHost = { kind: 'Gitee', repository: 'a/b', branch: 'main', mode: '提交' };
  const kinds = [
    'token',
    'permission',
    'missing',
    'conflict',
    'limit',
    'large',
    'offline',
    'blocked',
    'unreadable',
    'other',
  ] as const;
  for (const kind of kinds) expect(troubleWords({ kind }, settings)).toMatch(/^[^。]+请[^。]+。$/);
});

test('apiAddress', () => {
  const addresses: [CodeHost['kind'], string | undefined, string][] = [
    ['GitHub', undefined, 'https://api.github.com'],
    ['GitHub', 'https://github.com/', 'https://api.github.com'],
    ['GitHub', 'https://git.example.org', 'https://git.example.org/api/v3'],
    ['GitLab', undefined, 'https://gitlab.com/api/v4'],
    ['GitLab', 'https://example.org/gitlab/', 'https://example.org/gitlab/api/v4'],
    ['Gitea', 'https://git.example.org', 'https://git.example.org/api/v1'],
    ['Gitee', undefined, 'https://gitee.com/api/v5'],
  ];
  for (const [kind, address, api] of addresses) expect(apiAddress({ kind, address })).toBe(api);
  expect(apiOrigin({ kind: 'GitLab', address: 'https://example.org/gitlab/' })).toBe('https://example.org');
  expect(apiOrigin({ kind: 'Gitea' })).toBeUndefined();
});

test('base64 keeps every character', () => {
  const text = `${TEXT}é\u0000🏮${'长'.repeat(50_000)}`;
  expect(fromBase64(toBase64(text))).toBe(text);
  expect(toBase64('义')).toBe(Buffer.from('义', 'utf8').toString('base64'));
  expect(() => fromBase64(Buffer.from([0xff, 0xfe]).toString('base64'))).toThrow();
});
