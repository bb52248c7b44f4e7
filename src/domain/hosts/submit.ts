/** Reads a file from a code host, and writes it back as one commit, on the branch or with a merge request. */
import type { CodeHost } from '../schema/code-host.ts';
import {
  NoAnswer,
  type Commit,
  type HostAnswer,
  type HostApi,
  type HostFile,
  type HostRequest,
  type Send,
} from './host.ts';
import { messageOf, troubleOf, type Stage, type Trouble } from './trouble.ts';

type Read = { ok: true; file: HostFile | undefined } | { ok: false; trouble: Trouble };
type Submitted =
  | { ok: true; page: string | undefined }
  /** `branch`: the commit was made there, and only the merge request was not. */
  | { ok: false; trouble: Trouble; branch?: string };

export interface Submission {
  path: string;
  text: string;
  /** As it was read; undefined for a new file. */
  before: HostFile | undefined;
  /** The first line of the commit, and the title of a merge request. */
  title: string;
  /** What changed. */
  summary: string;
  /** For a merge request. */
  newBranch: string;
}

export async function readFromHost(api: HostApi, send: Send, path: string): Promise<Read> {
  const answer = await ask(send, api.readFile(path), 'read');
  if (answer.ok) return fileIn(api, answer.body);
  if (answer.trouble.kind !== 'missing') return answer;
  // There may be no such file, or no such repository.
  const branch = await ask(send, api.readBranch(), 'read');
  return branch.ok ? { ok: true, file: undefined } : branch;
}

export async function submitToHost(
  api: HostApi,
  send: Send,
  { mode }: Pick<CodeHost, 'mode'>,
  submission: Submission,
): Promise<Submitted> {
  const { path, text, before, title, summary } = submission;
  const commit = { path, text, before, message: `${title}\n\n${summary}` };
  if (mode === '合并请求') return proposeToHost(api, send, submission, commit);
  const committed = await ask(send, api.commit({ ...commit, newBranch: undefined }), 'commit');
  return committed.ok ? { ok: true, page: api.pageIn(committed.body) } : committed;
}

/** Each step is left out where an earlier try, which was cut off, has made it already. */
async function proposeToHost(
  api: HostApi,
  send: Send,
  { path, text, before, title, summary, newBranch }: Submission,
  commit: Omit<Commit, 'newBranch'>,
): Promise<Submitted> {
  const branch = await branchForCommit(api, send, newBranch);
  if (!branch.ok) return branch;
  const { hasBranch } = branch;
  const written = hasBranch ? await fileOn(api, send, path, newBranch) : ({ ok: true, file: before } as const);
  if (!written.ok) return written;
  if (!hasBranch || written.file?.text !== text) {
    if (written.file?.version !== before?.version) return { ok: false, trouble: { kind: 'conflict' } };
    const committed = await ask(send, api.commit({ ...commit, newBranch, hasBranch }), 'commit');
    if (!committed.ok) return committed;
  }
  const proposed = await ask(send, api.propose({ title, text: summary, newBranch }), 'propose');
  return proposed.ok ? { ok: true, page: api.pageIn(proposed.body) } : { ...proposed, branch: newBranch };
}

type Branch = { ok: true; hasBranch: boolean } | { ok: false; trouble: Trouble };

/** Makes the branch, unless it is there or the commit makes it. */
async function branchForCommit(api: HostApi, send: Send, newBranch: string): Promise<Branch> {
  const existing = await ask(send, api.readBranch(newBranch), 'read');
  if (existing.ok) return { ok: true, hasBranch: true };
  if (existing.trouble.kind !== 'missing') return existing;
  if (api.createBranch === undefined) return { ok: true, hasBranch: false };
  const base = await ask(send, api.readBranch(), 'read');
  if (!base.ok) return base;
  const created = await ask(send, api.createBranch(newBranch, base.body), 'other');
  return created.ok ? { ok: true, hasBranch: false } : created;
}

async function fileOn(api: HostApi, send: Send, path: string, branch: string): Promise<Read> {
  const answer = await ask(send, api.readFile(path, branch), 'read');
  if (!answer.ok) return answer.trouble.kind === 'missing' ? { ok: true, file: undefined } : answer;
  return fileIn(api, answer.body);
}

function fileIn(api: HostApi, body: unknown): Read {
  try {
    return { ok: true, file: api.fileIn(body) };
  } catch {
    return { ok: false, trouble: { kind: 'unreadable' } };
  }
}

type Asked = { ok: true; body: unknown } | { ok: false; trouble: Trouble };

async function ask(send: Send, request: HostRequest, stage: Stage | 'propose'): Promise<Asked> {
  try {
    const answer = await send(request);
    if (stage === 'propose' && isProposed(answer)) return { ok: true, body: answer.body };
    const trouble = troubleOf(answer, stage === 'propose' ? 'other' : stage);
    return trouble === undefined ? { ok: true, body: answer.body } : { ok: false, trouble };
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, trouble: { kind: error.kind } };
    throw error;
  }
}

/** GitHub 422, GitLab and Gitea 409: there is one already for this branch. */
const isProposed = ({ status, body }: HostAnswer): boolean =>
  [400, 409, 422].includes(status) && /already exists|已存在/i.test(messageOf(body));
