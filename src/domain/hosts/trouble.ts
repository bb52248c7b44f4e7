/** Why a code host did not take a menu, in one plain sentence that says what to do. */
import type { CodeHost } from '../schema/code-host.ts';
import { valueAt, type HostAnswer } from './host.ts';

type TroubleKind =
  'token' | 'permission' | 'missing' | 'conflict' | 'limit' | 'large' | 'offline' | 'blocked' | 'unreadable' | 'other';

export interface Trouble {
  kind: TroubleKind;
  /** Of an unexpected answer. */
  status?: number;
  /** Until another try, where the host tells it. */
  minutes?: number;
}

/** A commit and what comes after it write; only the commit can meet a newer version of its file. */
export type Stage = 'read' | 'commit' | 'other';

/** @param stage a commit fails on a newer version of its file; the same status means something else elsewhere */
export function troubleOf(answer: HostAnswer, stage: Stage): Trouble | undefined {
  const { status, remaining, retryAfter, body } = answer;
  if (status >= 200 && status < 300) return undefined;
  const message = messageOf(body);
  const isLimit = status === 429 || (status === 403 && (remaining === '0' || /rate.?limit/i.test(message)));
  if (isLimit) return { kind: 'limit', ...waitOf(retryAfter) };
  if (PROTECTED.test(message)) return { kind: 'permission' };
  if (stage === 'commit' && isStale(status, message)) return { kind: 'conflict' };
  // Hosts hide what a token may read but not write.
  if (status === 404 && stage !== 'read') return { kind: 'permission' };
  const kind = KINDS[status];
  return kind === undefined ? { kind: 'other', status } : { kind };
}

const KINDS: Readonly<Partial<Record<number, TroubleKind>>> = {
  401: 'token',
  403: 'permission',
  404: 'missing',
  413: 'large',
};

/** GitLab gives a list or an object in place of a text. */
export const messageOf = (body: unknown): string =>
  ['message', 'error', 'errors'].map((key) => JSON.stringify(valueAt(body, key) ?? '')).join(' ');

/** `Retry-After` in seconds. */
function waitOf(retryAfter: string | null | undefined): Pick<Trouble, 'minutes'> {
  const seconds = Number(retryAfter ?? '');
  return seconds > 0 ? { minutes: Math.ceil(seconds / 60) } : {};
}

const isStale = (status: number, message: string): boolean =>
  status === 409 || ([400, 404, 422].includes(status) && STALE.test(message));

/** GitHub answers 409 and GitLab 400 where the branch does not take commits of this person. */
const PROTECTED = /protected|rule violation|not allowed to push|保护分支/i;
/** GitHub: sha wasn't supplied; does not match. GitLab: has changed since you started editing it; already exists; doesn't exist. */
const STALE = /changed since|exist|\bsha\b|not match|存在|不匹配/i;

export function troubleWords({ kind, status, minutes }: Trouble, settings: CodeHost): string {
  const { kind: host, repository, branch } = settings;
  switch (kind) {
    case 'token':
      return `${host} 不认这个令牌，可能贴错了或者过期了，请生成一个新的再贴进来。`;
    case 'permission':
      return `这个令牌不能往 ${repository} 的 ${branch} 写，请维护人给它写内容的权限。`;
    case 'missing':
      return `找不到仓库 ${repository} 或者分支 ${branch}，令牌看不到它时也会这样，请维护人核对设置和令牌的权限。`;
    case 'conflict':
      return '刚刚有人改过这个文件，没有盖掉它，请再点一次，会把两边并在一起。';
    case 'limit':
      return `${host} 说这一会儿请求太多，请过${minutes === undefined ? '一小时' : `${String(minutes)}分钟`}再试，急就下载文件交给维护人。`;
    case 'large':
      return `${host} 嫌这个文件太大，没有收下，请下载文件交给维护人。`;
    case 'offline':
      return '没有连上网，请连上网再点一次，写好的都还在。';
    case 'blocked':
      return `${host} 连得上，可是不收网页直接交的东西，${CORS[host]}`;
    case 'unreadable':
      return `仓库里这个月的文件读不懂，没有动它，请维护人先改好，或者下载文件交给维护人。`;
    case 'other':
      return `${host} 没有收下${status === undefined ? '' : `（${status}）`}，请过一会儿再试，还不行就下载文件交给维护人。`;
  }
}

const DOWNLOAD = '请下载文件交给维护人。';
const CORS: Readonly<Record<CodeHost['kind'], string>> = {
  GitHub: DOWNLOAD,
  GitLab: DOWNLOAD,
  Gitea: '请管理员在设置里打开 [cors]，或者下载文件交给维护人。',
  Forgejo: '请管理员在设置里打开 [cors]，或者下载文件交给维护人。',
  Gitee: DOWNLOAD,
};
