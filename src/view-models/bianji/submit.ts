/** Submits a menu to the code host of the site. Imported when somebody wants to. */
import type { DraftMenu } from '../../domain/draft/draft.ts';
import type { HostFile, Send } from '../../domain/hosts/host.ts';
import { hostApi } from '../../domain/hosts/hosts.ts';
import { readFromHost, submitToHost } from '../../domain/hosts/submit.ts';
import { troubleWords, type Trouble } from '../../domain/hosts/trouble.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import type { CodeHost } from '../../domain/schema/code-host.ts';

export { NoAnswer, type Send } from '../../domain/hosts/host.ts';
export { apiAddress } from '../../domain/hosts/address.ts';

type Failed = { ok: false; text: string };

type OnHost = { ok: true; file: HostFile | undefined; menu: DraftMenu | undefined } | Failed;

interface Access {
  settings: CodeHost;
  token: string;
  send: Send;
}

/** `content/menus/panlong/dongzhuang/2027-02.json` @param path within the folder of the content */
function pathOnHost({ path: folder = 'content' }: CodeHost, path: string): string {
  const plain = folder.replaceAll(/^[./]+|\/+$/g, '');
  return plain === '' ? path : `${plain}/${path}`;
}

/** The menu as it is on the branch, which may be newer than the site. */
export async function menuOnHost({ settings, token, send }: Access, path: string): Promise<OnHost> {
  const read = await readFromHost(hostApi(settings, token), send, pathOnHost(settings, path));
  if (!read.ok) return failed(read.trouble, settings);
  if (read.file === undefined) return { ok: true, file: undefined, menu: undefined };
  const menu = menuIn(read.file.text);
  return menu === undefined ? failed({ kind: 'unreadable' }, settings) : { ok: true, file: read.file, menu };
}

function menuIn(text: string): DraftMenu | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return menuSchema.safeParse(json).success ? (json as DraftMenu) : undefined;
  } catch {
    return undefined;
  }
}

interface MenuSubmission {
  path: string;
  text: string;
  before: HostFile | undefined;
  title: string;
  summary: string;
  /** Civil time, `2027-01-20 16:42`: names the branch of a merge request. */
  at: string;
}

export async function submitMenu(
  { settings, token, send }: Access,
  { path, at, ...submission }: MenuSubmission,
): Promise<{ ok: true; page: string | undefined } | Failed> {
  const result = await submitToHost(hostApi(settings, token), send, settings, {
    ...submission,
    path: pathOnHost(settings, path),
    newBranch: branchName(path, at),
  });
  if (result.ok) return result;
  const { text } = failed(result.trouble, settings);
  return {
    ok: false,
    text: result.branch === undefined ? text : `改动已经在分支 ${result.branch} 里，合并请求没有开成：${text}`,
  };
}

/** `bianji/panlong-dongzhuang-2027-02-20270120-1642` */
const branchName = (path: string, at: string): string =>
  `bianji/${path
    .replace(/^menus\//, '')
    .replace(/\.json$/, '')
    .replaceAll('/', '-')}-${at.replaceAll(/[-:]/g, '').replace(' ', '-')}`;

const failed = (trouble: Trouble, settings: CodeHost): Failed => ({ ok: false, text: troubleWords(trouble, settings) });
