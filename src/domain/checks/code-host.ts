import type { Entries } from '../schema/collections.ts';
import type { CodeHost } from '../schema/code-host.ts';
import type { EntryProblem, FieldProblem } from './entry-problem.ts';

/** Checks where the editor's page would submit menus. */
export function codeHostProblems({ site }: Entries): EntryProblem[] {
  return site.flatMap(({ id, data: { codeHost } }) =>
    (codeHost ? settingsProblems(codeHost) : []).map((problem) => ({
      ...problem,
      collection: 'site' as const,
      id,
      path: ['codeHost', ...problem.path],
    })),
  );
}

function settingsProblems({ kind, address, repository }: CodeHost): FieldProblem[] {
  const isHomeless = address === undefined && (kind === 'Gitea' || kind === 'Forgejo');
  return [
    ...(isHomeless
      ? [
          {
            path: [],
            found: `写了 ${kind}，没有写网址`,
            fix: '请加上 "address"，写到首页，例如 "https://git.example.org"',
          },
        ]
      : []),
    ...(address?.startsWith('http:') === true
      ? [
          {
            path: ['address'],
            found: `网址 “${address}” 不加密，令牌会被别人看到`,
            fix: '请换成 https:// 开头的网址；没有就把 codeHost 整段删掉',
          },
        ]
      : []),
    ...(/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository)
      ? []
      : [
          {
            path: ['repository'],
            found: `仓库写的是 “${repository}”`,
            fix: '只写域名后面的那一截：主人/仓库名，例如 "zhou/content"',
          },
        ]),
  ];
}
