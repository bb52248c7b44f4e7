/** Reads a file from a code host, and writes it back as one commit, on the branch or with a merge request. */
import type { CodeHost } from '../schema/code-host.ts';
import { NoAnswer, type HostApi, type HostFile, type HostRequest, type Send } from './host.ts';
import { troubleOf, type Trouble } from './trouble.ts';

export type Read = { ok: true; file: HostFile | undefined } | { ok: false; trouble: Trouble };
export type Submitted =
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
  if (answer.ok) {
    try {
      return { ok: true, file: api.fileIn(answer.body) };
    } catch {
      return { ok: false, trouble: { kind: 'unreadable' } };
    }
  }
  if (answer.trouble.kind !== 'missing') return answer;
  // There may be no such file, or no such repository.
  const branch = await ask(send, api.readBranch(), 'read');
  return branch.ok ? { ok: true, file: undefined } : branch;
}

export async function submitToHost(
  api: HostApi,
  send: Send,
  { mode }: Pick<CodeHost, 'mode'>,
  { path, text, before, title, summary, newBranch }: Submission,
): Promise<Submitted> {
  const isProposal = mode === '合并请求';
  if (isProposal && api.createBranch) {
    const branch = await ask(send, api.readBranch(), 'read');
    if (!branch.ok) return branch;
    const created = await ask(send, api.createBranch(newBranch, branch.body), 'other');
    if (!created.ok) return created;
  }
  const message = `${title}\n\n${summary}`;
  const commit = api.commit({ path, text, message, before, newBranch: isProposal ? newBranch : undefined });
  const committed = await ask(send, commit, 'commit');
  if (!committed.ok) return committed;
  if (!isProposal) return { ok: true, page: api.pageIn(committed.body) };
  const proposed = await ask(send, api.propose({ title, text: summary, newBranch }), 'other');
  return proposed.ok ? { ok: true, page: api.pageIn(proposed.body) } : { ...proposed, branch: newBranch };
}

type Asked = { ok: true; body: unknown } | { ok: false; trouble: Trouble };

async function ask(send: Send, request: HostRequest, stage: 'read' | 'commit' | 'other'): Promise<Asked> {
  try {
    const answer = await send(request);
    const trouble = troubleOf(answer, stage);
    return trouble === undefined ? { ok: true, body: answer.body } : { ok: false, trouble };
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, trouble: { kind: error.kind } };
    throw error;
  }
}
